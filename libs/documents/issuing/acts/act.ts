import type { Baseline } from '#applications/procedure';
import type { ApplicationState, Condition, EventOf } from '#applications/lifecycle';
import type { Procedure } from '#zones/procedure';
import type { ZonePack } from '#zones';
import type { DocumentKind } from '../../storage/document-facts.js';

/** Events that give the applicant a document. */
export const documentedEvents = [
  'submitted',
  'accepted',
  'correction_requested',
  'acceptance_refused',
  'suspended',
  'extended',
  'decided',
  'delivery_confirmed',
  'revocation_proposed',
  'revoked',
] as const;
export type DocumentedEvent = (typeof documentedEvents)[number];

export const isDocumented = (type: string): type is DocumentedEvent => documentedEvents.some((known) => known === type);

/** The limit that the act started or changed. */
export interface StartedClock {
  key: string;
  /** Working days; null for a resumed clock. */
  limit: number | null;
  dueOn: string | null;
}

/** 先前文书: a document issued before the act. */
export interface EarlierDocument {
  kind: DocumentKind;
  title: string;
  number: string;
}

/** Facts for a text beside the act itself. */
export interface ActContext {
  pack: Pick<ZonePack, 'zone' | 'positioning'>;
  procedure: Procedure;
  enterprise: { nameZh: string; uscc: string };
  application: { number: string; projectName: string; receivedOn: string | null; acceptedOn: string | null };
  /** Approved content before the change; null for an entry. */
  baseline: Baseline | null;
  /** Form of the last submission before the act. */
  form: Record<string, unknown>;
  materials: readonly { material: string; attachments: readonly { name: string }[] }[];
  clock: StartedClock | null;
  conditions: readonly Condition[];
  delivery: ApplicationState['delivery'];
  /** Oldest first. */
  earlier: readonly EarlierDocument[];
  /** YYYY-MM-DD in Asia/Shanghai. */
  issuedOn: string;
}

/** 行为: an act of an authority that requires a document for the applicant. */
export type Act<Type extends DocumentedEvent = DocumentedEvent> = ActContext & { event: EventOf<Type> };
