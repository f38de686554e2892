import type { Baseline } from '#applications/procedure';
import type { ApplicationState, Condition, EventOf } from '#applications/lifecycle';
import type { Procedure } from '#zones/procedure';
import type { ZonePack } from '#zones';
import type { DocumentKind } from '../../storage/document-facts.js';

/** The events that the applicant gets a paper about. */
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

/** The limit that the act set going or changed, as it stood then. */
export interface StartedClock {
  key: string;
  /** Working days; null where it goes on after a stop. */
  limit: number | null;
  dueOn: string | null;
}

/** 先前文书: a paper that was issued before the act. */
export interface EarlierDocument {
  kind: DocumentKind;
  title: string;
  number: string;
}

/** Where an act stands: all that a text may speak of beside the act itself. */
export interface ActContext {
  pack: Pick<ZonePack, 'zone' | 'positioning'>;
  procedure: Procedure;
  enterprise: { nameZh: string; uscc: string };
  application: { number: string; projectName: string; receivedOn: string | null; acceptedOn: string | null };
  /** What stood approved before; null for an entry. */
  baseline: Baseline | null;
  /** What was last handed in before the act. */
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

/** 行为: something an authority did in an application that it owes the applicant a paper about. */
export type Act<Type extends DocumentedEvent = DocumentedEvent> = ActContext & { event: EventOf<Type> };
