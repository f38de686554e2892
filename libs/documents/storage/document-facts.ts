import type { Bilingual, Day } from '#kernel';

/** 文书种类. */
export const documentKinds = [
  'receipt',
  'acceptance',
  'correction_notice',
  'acceptance_refusal',
  'suspension_notice',
  'extension_notice',
  'approval',
  'refusal',
  'delivery_receipt',
  'revocation_notice',
  'revocation',
  'panel_minutes',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export type Block = { text: string } | { list: string[] };

export interface FactRow {
  label: string;
  value: string;
}

/** Wording of a template for one act. */
export interface Wording {
  /** Title in place of the template's. */
  title?: Bilingual;
  rows: FactRow[];
  body: Block[];
}

/** Facts for holders of the verification code; minutes give neither enterprise nor project. */
export interface PublicFacts {
  enterprise: string;
  project: string;
  /** Null where nothing was decided */
  outcome: 'approve' | 'refuse' | null;
  decidedOn: Day | null;
}

/** Content of a document but its number and code, stored to render the same bytes again. */
export interface DocumentFacts extends Wording {
  title: Bilingual;
  authority: Bilingual;
  /** Empty for minutes. */
  addressee: string;
  contact: string;
  /** YYYY-MM-DD. */
  issuedOn: string;
  /** Made from illustrative data; marked on every page. */
  illustrative: boolean;
  public: PublicFacts;
}
