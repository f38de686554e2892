import type { Day } from '#kernel';

/** What is wrong with which paper or field, and what would be right. */
export interface OnSpotItem {
  subject: 'field' | 'material';
  key: string;
  defect: string;
  remedy: string;
}

/** 补正告知书, one item. */
export interface CorrectionItem extends OnSpotItem {
  id: string;
  /** Why it could not be named the first time. */
  because: string | null;
  /** Id of the item of an earlier notice whose correction it follows from. */
  follows: string | null;
  /** Desk that found it. */
  desk: string;
  answer: string | null;
}

/** A defect as a desk names it. */
export type Defect = OnSpotItem & Partial<Pick<CorrectionItem, 'because' | 'follows'>>;

/** 待告知: defects that a desk found after acceptance, until the one notice. */
export interface NotedDefects {
  taskId: string;
  desk: string;
  items: Defect[];
  /** Why the defects were found late. */
  reason: string;
  notedOn: Day;
}

/** 当场更正, Administrative Licensing Law art. 32(1)(3): errors that the applicant may correct at once, without a notice. */
export interface OnSpotCorrection {
  askedOn: Day;
  desk: string;
  items: OnSpotItem[];
}

export interface LateReason {
  desk: string;
  reason: string;
}

export interface Correction {
  from: 'received' | 'in_review';
  desk: string;
  requestedOn: Day;
  dueOn: Day;
  /** Each desk's, why its defects were found after acceptance only. */
  reasons: LateReason[];
  items: CorrectionItem[];
  answeredOn: string | null;
}
