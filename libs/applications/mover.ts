import { Injectable } from '@nestjs/common';
import type { Calendar } from '#calendar';
import { Clock, type Actor } from '#kernel';
import { askPrepared, newId, type Once, type Sql, type Statement } from '#platform';
import type { ZoneFacts } from '#zones';
import type { Procedure } from '#zones/procedure';
import { announcementsOf } from './announcements.js';
import type { Application } from './application.entity.js';
import { changedCardRows } from './card-rows.js';
import { changedConditionRows } from './condition-rows.js';
import { hasRunningLimit, timersOf, type ApplicationEvent, type ApplicationState } from './lifecycle/index.js';
import { desksConcerned } from './desks-concerned.js';
import { watchedLimit } from './limits.js';
import { messageRows } from './message-rows.js';
import { movedBy, rowsOf, type Move, type Moved } from './move.js';
import { projectChangeOf, type ProjectChange } from './project-change.js';
import { storeMove } from './store-move.sql.js';
import type { Seals } from './seals.js';
import type { SubmittedMaterial } from './submission.entity.js';
import { changedTaskRows } from './task-rows.js';

export interface Loaded {
  application: Application;
  /** Hash of the last event; empty before the first. */
  previousHash: string;
  /** Of the zone's rules, when it was read: they must be known that far before it is decided on. */
  rulesRevision: number;
  /** The answer given to the same Idempotency-Key before. */
  answered: { requestHash: string; body: Moved } | null;
}

/** What goes with a submission: its content and the project's figures in it. */
export interface Enclosed {
  form: Record<string, unknown>;
  seals: Seals;
  materials: SubmittedMaterial[];
  contentHash: string;
  figures: Record<string, unknown>;
}

export interface Decided {
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
  enclosed?: Enclosed;
  once?: Once | null;
}

const loadForMove: Statement = {
  name: 'load-for-move',
  text: `
SELECT a.id, a.zone_id AS "zoneId", a.number, a.kind, a.procedure_version AS "procedureVersion",
  a.enterprise_id AS "enterpriseId", a.project_id AS "projectId", a.project_name AS "projectName", a.status, a.lane, a.desks,
  a.form, a.state, a.version, a.files_changed AS "filesChanged", a.next_due_at AS "nextDueAt", a.counted_under AS "countedUnder",
  a.watched_due_on AS "watchedDueOn", a.watched_days AS "watchedDays", a.created_at AS "createdAt", a.updated_at AS "updatedAt",
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
  answer: Moved | null;
};

/** The two round trips of a command: read all it needs, write all it changes. */
@Injectable()
export class Mover {
  constructor(private readonly clock: Clock) {}

  async load(sql: Sql, id: string, actor: Actor, once?: Once | null): Promise<Loaded | null> {
    const [row] = await askPrepared<LoadedRow>(sql, loadForMove, [id, actor.id, once?.key ?? '']);
    if (!row) return null;
    const { previousHash, rulesRevision, requestHash, answer, ...application } = row;
    const answered = requestHash && answer ? { requestHash, body: answer } : null;
    return { application, previousHash, rulesRevision, answered };
  }

  /** Stores a decision, or returns null: the application has moved meanwhile and nothing was written. */
  async store(sql: Sql, decided: Decided): Promise<Moved | null> {
    const { loaded, events, state, actor, onBehalfOf } = decided;
    const before = loaded.application;
    const record = { actorId: actor.id, onBehalfOf, at: this.clock.now(), previousHash: loaded.previousHash, newId };
    const move: Move = { before, state, events: rowsOf(before, events, record) };
    const project = await projectChangeOf(sql, decided);
    const [result] = await askPrepared<{ moved: number }>(sql, storeMove, this.parameters(decided, move, project));
    return result?.moved === 1 ? movedBy(move) : null;
  }

  private parameters(decided: Decided, move: Move, project: ProjectChange | null): (string | null)[] {
    const { procedure, procedureAfter, calendar, enclosed, loaded } = decided;
    const after = timersOf(procedureAfter, move.state, calendar)[0]?.at ?? null;
    const announcements = announcementsOf(move.events, { before: loaded.application.nextDueAt, after });
    return [
      this.given(decided, move, after),
      move.events,
      changedTaskRows(move.before.id, [procedure, move.before.state], [procedureAfter, move.state]),
      announcements,
      enclosed ? { round: move.state.round, ...enclosed } : null,
      project,
      decided.once ? { actorId: decided.actor.id, ...decided.once, body: movedBy(move) } : null,
      changedCardRows(move.before.state, move.state),
      changedConditionRows(move.before.id, move.before.state, move.state),
      messageRows(move.before.state, decided.events),
    ].map((value) => (value === null ? null : JSON.stringify(value)));
  }

  private given(
    { zone: { numberPrefix }, calendarRevision, events }: Decided,
    { before, state }: Move,
    nextDueAt: Date | null,
  ) {
    const submitted = events.find((event) => event.type === 'submitted');
    const named = submitted ?? events.find((event) => event.type === 'mended');
    const watched = watchedLimit(state);
    return {
      id: before.id,
      version: before.version,
      filesChanged: before.filesChanged,
      countedUnder: countedUnder(state, calendarRevision),
      procedureVersion: state.procedureVersion,
      watchedDueOn: watched.dueOn,
      watchedDays: watched.days,
      zoneId: before.zoneId,
      state,
      status: state.status,
      lane: state.lane,
      desks: desksConcerned(state),
      projectId: state.projectId,
      projectName: named?.projectName ?? before.projectName,
      nextDueAt,
      numberPrefix: submitted ? numberPrefix : null,
      year: submitted?.receivedOn.slice(0, 4) ?? null,
      at: this.clock.now(),
    };
  }
}

const countedUnder = (state: ApplicationState, calendarRevision: number): number | null =>
  hasRunningLimit(state) ? calendarRevision : null;
