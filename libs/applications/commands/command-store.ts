import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#kernel';
import { newId, queryPrepared, type IdempotentRequest, type Sql } from '#platform';
import { timersOf } from '../lifecycle/index.js';
import type { Application } from '../tables/application.entity.js';
import { ApplicationGate } from './application-gate.js';
import { applicationRow } from './statement/application-row.js';
import { changedCardRows } from '../rows/card-rows.js';
import { changedConditionRows } from '../rows/condition-rows.js';
import type { DecidedCommand, Loaded } from './statement/decided-command.js';
import { EntitySql } from './statement/entity.sql.js';
import { eventRows, receiptOf, type CommandReceipt, type DecidedChange } from '../rows/event-rows.js';
import { loadForCommand } from './statement/load-for-command.sql.js';
import { messageRows } from '../rows/message-rows.js';
import { outboxRows } from '../rows/outbox-rows.js';
import { projectChangeOf, type ProjectChange } from './project-change.js';
import { storeCommand } from './statement/store-command.sql.js';
import { changedTaskRows } from '../rows/task-rows.js';

type LoadedRow = Application & {
  previousHash: string;
  rulesRevision: number;
  requestHash: string | null;
  answer: CommandReceipt | null;
};

/** The two round trips of a command: one statement reads, one writes. */
@Injectable()
export class CommandStore {
  private readonly loading;
  private readonly storing;

  constructor(
    db: DataSource,
    readonly gate: ApplicationGate,
  ) {
    const sql = new EntitySql(db);
    this.loading = loadForCommand(sql);
    this.storing = storeCommand(sql);
  }

  async load(sql: Sql, id: string, actor: Actor, once?: IdempotentRequest | null): Promise<Loaded | null> {
    const [row] = await queryPrepared<LoadedRow>(sql, this.loading, [id, actor.id, once?.key ?? '']);
    if (!row) return null;
    const { previousHash, rulesRevision, requestHash, answer, ...application } = row;
    const answered = requestHash && answer ? { requestHash, body: answer } : null;
    return { application, previousHash, rulesRevision, answered };
  }

  /** Stores a decision, or returns null: the application has changed meanwhile and nothing was written. */
  async store(sql: Sql, decided: DecidedCommand): Promise<CommandReceipt | null> {
    const { loaded, events, state, actor, at, onBehalfOf } = decided;
    const before = loaded.application;
    const stamp = { actorId: actor.id, onBehalfOf, at, previousHash: loaded.previousHash, newId };
    const change: DecidedChange = { before, state, events: eventRows(before, events, stamp) };
    const project = await projectChangeOf(sql, decided);
    const parameters = parametersOf(decided, change, project);
    const [result] = await queryPrepared<{ changed: number }>(sql, this.storing, parameters);
    return result?.changed === 1 ? receiptOf(change) : null;
  }
}

/** In the order of the statement: the application, then the rows of each table. */
function parametersOf(decided: DecidedCommand, change: DecidedChange, project: ProjectChange | null) {
  const { procedure, procedureAfter, calendar, content, once } = decided;
  const { before, state, events } = change;
  const nextDueAt = timersOf(procedureAfter, state, calendar)[0]?.at ?? null;
  const rows = [
    applicationRow(decided, nextDueAt),
    events,
    changedTaskRows(before.id, [procedure, before.state], [procedureAfter, state]),
    changedCardRows(before.state, state),
    changedConditionRows(before.id, before.state, state),
    messageRows(before.state, decided.events),
    outboxRows(events, { before: before.nextDueAt, after: nextDueAt }),
    content && [{ round: state.round, ...content }],
    once && [{ actorId: decided.actor.id, ...once, body: receiptOf(change) }],
    project && [project],
  ];
  return rows.map((given) => (given ? JSON.stringify(given) : null));
}
