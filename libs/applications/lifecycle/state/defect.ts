/** 补正告知书, one item: what is wrong with which paper or field, and what would be right. */
export interface CorrectionItem {
  id: string;
  subject: 'field' | 'material';
  key: string;
  defect: string;
  remedy: string;
  /** Why it could not be named the first time: it follows from the corrected papers. */
  because: string | null;
  answer: string | null;
}

/** 当场更正, Administrative Licensing Law art. 32(1)(3): errors that the applicant may mend at once, without a notice. */
export interface Mending {
  askedOn: string;
  desk: string;
  items: MendingItem[];
}

export type MendingItem = Pick<CorrectionItem, 'subject' | 'key' | 'defect' | 'remedy'>;

export interface Correction {
  from: 'received' | 'in_review';
  desk: string;
  requestedOn: string;
  dueOn: string;
  items: CorrectionItem[];
  answeredOn: string | null;
}
