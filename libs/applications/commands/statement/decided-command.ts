import type { Calendar } from '#calendar';
import type { Actor } from '#kernel';
import type { IdempotentRequest } from '#platform';
import type { ZoneFacts } from '#zones';
import type { Procedure } from '#zones/procedure';
import type { Commitments } from '../../evidence/commitments.js';
import type { ApplicationEvent, ApplicationState } from '../../lifecycle/index.js';
import type { Application } from '../../tables/application.entity.js';
import type { SubmittedMaterial } from '../../tables/submission.entity.js';
import type { CommandReceipt } from '../../rows/event-rows.js';

/** An application as a command finds it. */
export interface Loaded {
  application: Application;
  /** Hash of the last event; empty before the first. */
  previousHash: string;
  /** Revision of the zone's rules at this moment; deciding needs them at least that new. */
  rulesRevision: number;
  /** Earlier answer to the same Idempotency-Key. */
  answered: { requestHash: string; body: CommandReceipt } | null;
}

/** Content of a submission, and the project's figures in it. */
export interface SubmissionContent {
  form: Record<string, unknown>;
  commitments: Commitments;
  materials: SubmittedMaterial[];
  contentHash: string;
  figures: Record<string, unknown>;
}

/** A command that was decided and is to be stored. */
export interface DecidedCommand {
  loaded: Loaded;
  procedure: Procedure;
  /** Version by which the application goes on: another one after `adoptVersion`. */
  procedureAfter: Procedure;
  calendar: Calendar;
  events: ApplicationEvent[];
  state: ApplicationState;
  actor: Actor;
  /** The one instant of the command: rules, events and rows all bear it. */
  at: Date;
  /** Account id of the person who is away, where the actor stands in for them. */
  onBehalfOf: string | null;
  zone: Pick<ZoneFacts, 'numberPrefix' | 'projectMilestones'>;
  /** Revision of the calendar that decided. */
  calendarRevision: number;
  content?: SubmissionContent;
  once?: IdempotentRequest | null;
}
