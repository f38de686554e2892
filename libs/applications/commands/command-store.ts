import { Injectable } from '@nestjs/common';
import type { Calendar } from '#calendar';
import { Clock, type Actor } from '#kernel';
import { queryPrepared, newId, type IdempotentRequest, type Sql, type Statement } from '#platform';
import type { ZoneFacts } from '#zones';
import type { Procedure } from '#zones/procedure';
import { outboxRows } from './outbox-rows.js';
import type { Application } from '../tables/application.entity.js';
import { changedCardRows } from './card-rows.js';
import { changedConditionRows } from './condition-rows.js';
import { hasRunningLimit, timersOf, type ApplicationEvent, type ApplicationState } from '../lifecycle/index.js';
import { involvedDesks } from './involved-desks.js';
import { enforcedDeadline } from './deadlines.js';
import { messageRows } from './message-rows.js';
import { receiptOf, eventRows, type DecidedChange, type CommandReceipt } from './event-rows.js';
import { projectChangeOf, type ProjectChange } from './project-change.js';
import { storeCommand } from './store-command.sql.js';
import type { Commitments } from '../evidence/commitments.js';
import type { SubmittedMaterial } from '../tables/submission.entity.js';
import { changedTaskRows } from './task-rows.js';

export interface Loaded {
  application: Application;
  /** Hash of the last event; empty before the first. */
  previousHash: string;
  /** Of the zone's rules, when it was read: they must be known that far before it is decided on. */
  rulesRevision: number;
  /** The answer given to the same Idempotency-Key before. */
  answered: { requestHash: string; body: CommandReceipt } | null;
}

/** What goes with a submission: its content and the project's figures in it. */
export interface SubmissionContent {
  form: Record<string, unknown>;
  commitments: Commitments;
  materials: SubmittedMaterial[];
  contentHash: string;
  figures: Record<string, unknown>;
}

export interface DecidedCommand {
  loaded: Loaded;
  procedure: Procedure;
  /** The version by which it goes on: another one when it has just adopted that. */
  procedureAfter: Procedure;
  calendar: Calendar;
  events: ApplicationEvent[];
  state: ApplicationState;
  actor: Actor;
  /** Account id of the person who is away, where the actor stands in for them. */
  onBehalfOf: string | null;
  zone: Pick<ZoneFacts, 'numberPrefix' | 'projectMilestones'>;
  /** The revision of the calendar that it was decided by. */
  calendarRevision: number;
  enclosed?: SubmissionContent;
  once?: IdempotentRequest | null;
}

const loadForCommand: Statement = {
  name: 'load-for-move',
  text: `
SELECT a.id, a.zone_id AS "zoneId", a.number, a.kind, a.procedure_version AS "procedureVersion",
  a.enterprise_id AS "enterpriseId", a.project_id AS "projectId", a.project_name AS "projectName", a.status, a.lane, a.desks,
  a.form, a.state, a.version, a.files_changed AS "filesChanged", a.next_due_at AS "nextDueAt", a.calendar_revision AS "calendarRevision",
  a.enforced_due_on AS "enforcedDueOn", a.enforced_days AS "enforcedDays", a.created_at AS "createdAt", a.updated_at AS "updatedAt",
  coalesce((SELECT e.hash FROM application_event e WHERE e.application_id = a.id ORDER BY e.seq DESC LIMIT 1), '') AS "previousHash",
  coalesce((SELECT z.revision FROM zone_rules z WHERE z.zone_id = a.zone_id), 0) AS "rulesRevision",
  k.request_hash AS "requestHash", k.body AS "answer"
FROM application a LEFT JOIN idempotency_key k ON k.actor_id = $2 AND k.key = $3
WHERE a.id = $1`,
};

type LoadedRow = Application & {
  previousHash: string;
  rulesRevision: number;
  requestHash: string | null;
  answer: CommandReceipt | null;
};

/** The two round trips of a command: read all it needs, write all it changes. */
@Injectable()
export class CommandStore {
  constructor(private readonly clock: Clock) {}

  async load(sql: Sql, id: string, actor: Actor, once?: IdempotentRequest | null): Promise<Loaded | null> {
    const [row] = await queryPrepared<LoadedRow>(sql, loadForCommand, [id, actor.id, once?.key ?? '']);
    if (!row) return null;
    const { previousHash, rulesRevision, requestHash, answer, ...application } = row;
    const answered = requestHash && answer ? { requestHash, body: answer } : null;
    return { application, previousHash, rulesRevision, answered };
  }

  /** Stores a decision, or returns null: the application has moved meanwhile and nothing was written. */
  async store(sql: Sql, decided: DecidedCommand): Promise<CommandReceipt | null> {
    const { loaded, events, state, actor, onBehalfOf } = decided;
    const before = loaded.application;
    const record = { actorId: actor.id, onBehalfOf, at: this.clock.now(), previousHash: loaded.previousHash, newId };
    const move: DecidedChange = { before, state, events: eventRows(before, events, record) };
    const project = await projectChangeOf(sql, decided);
    const [result] = await queryPrepared<{ moved: number }>(sql, storeCommand, this.parameters(decided, move, project));
    return result?.moved === 1 ? receiptOf(move) : null;
  }

  private parameters(decided: DecidedCommand, move: DecidedChange, project: ProjectChange | null): (string | null)[] {
    const { procedure, procedureAfter, calendar, enclosed, loaded } = decided;
    const after = timersOf(procedureAfter, move.state, calendar)[0]?.at ?? null;
    const announcements = outboxRows(move.events, { before: loaded.application.nextDueAt, after });
    return [
      this.given(decided, move, after),
      move.events,
      changedTaskRows(move.before.id, [procedure, move.before.state], [procedureAfter, move.state]),
      announcements,
      enclosed ? { round: move.state.round, ...enclosed } : null,
      project,
      decided.once ? { actorId: decided.actor.id, ...decided.once, body: receiptOf(move) } : null,
      changedCardRows(move.before.state, move.state),
      changedConditionRows(move.before.id, move.before.state, move.state),
      messageRows(move.before.state, decided.events),
    ].map((value) => (value === null ? null : JSON.stringify(value)));
  }

  private given(
    { zone: { numberPrefix }, calendarRevision, events }: DecidedCommand,
    { before, state }: DecidedChange,
    nextDueAt: Date | null,
  ) {
    const submitted = events.find((event) => event.type === 'submitted');
    const named = submitted ?? events.find((event) => event.type === 'mended');
    const watched = enforcedDeadline(state);
    return {
      id: before.id,
      version: before.version,
      filesChanged: before.filesChanged,
      calendarRevision: revisionFor(state, calendarRevision),
      procedureVersion: state.procedureVersion,
      enforcedDueOn: watched.dueOn,
      enforcedDays: watched.days,
      zoneId: before.zoneId,
      state,
      status: state.status,
      lane: state.lane,
      desks: involvedDesks(state),
      projectId: state.projectId,
      projectName: named?.projectName ?? before.projectName,
      nextDueAt,
      numberPrefix: submitted ? numberPrefix : null,
      year: submitted?.receivedOn.slice(0, 4) ?? null,
      at: this.clock.now(),
    };
  }
}

/** Only running limits follow from a calendar. */
const revisionFor = (state: ApplicationState, revision: number): number | null =>
  hasRunningLimit(state) ? revision : null;
