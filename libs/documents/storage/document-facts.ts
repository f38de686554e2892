import type { Bilingual } from '#kernel';

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

/** What a template says about one act. */
export interface Wording {
  /** Where it is not that of the template. */
  title?: Bilingual;
  rows: { label: string; value: string }[];
  body: Block[];
}

/** What anybody who holds the verification code may know; of minutes neither whom nor what they are about. */
export interface PublicFacts {
  enterprise: string;
  project: string;
  outcome: 'approve' | 'refuse' | null;
  decidedOn: string | null;
}

/** Everything that stands on a document but its number and code. Stored, so that it can be drawn again to the byte. */
export interface DocumentFacts extends Wording {
  title: Bilingual;
  authority: Bilingual;
  /** Empty where it is for whoever was there. */
  addressee: string;
  contact: string;
  /** YYYY-MM-DD. */
  issuedOn: string;
  /** Made from illustrative data: says so on every page. */
  illustrative: boolean;
  public: PublicFacts;
}
