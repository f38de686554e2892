import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager, In, LessThan, LessThanOrEqual, MoreThan } from 'typeorm';
import { Application, ApplicationEventRow, RulesService, Submission } from '#applications';
import type { ApplicationEvent, EventOf } from '#applications/lifecycle';
import { dayOf } from '#calendar';
import { EnterprisesService } from '#enterprises';
import { NotFound } from '#kernel';
import { isDocumented, type Act, type DocumentedEvent, type EarlierDocument, type StartedClock } from './act.js';
import { IssuedDocument } from '../../storage/document.entity.js';

/** An act with the rows behind it. */
export interface RecordedAct {
  act: Act;
  application: Application;
  at: Date;
}

/** Reads the facts of a document as of the event. */
@Injectable()
export class ActsReader {
  constructor(
    private readonly db: DataSource,
    private readonly rules: RulesService,
    private readonly enterprises: EnterprisesService,
  ) {}

  /** Null for an event without a document. `sql` is the transaction of an act that is not stored yet. */
  async read(eventId: string, sql: EntityManager = this.db.manager): Promise<RecordedAct | null> {
    const row = await sql.findOneBy(ApplicationEventRow, { id: eventId });
    if (!row) throw new NotFound('event');
    if (!isDocumented(row.type)) return null;
    const application = await sql.findOneByOrFail(Application, { id: row.applicationId });
    return { act: await this.actOf(sql, row, application), application, at: row.at };
  }

  private async actOf(sql: EntityManager, row: ApplicationEventRow, application: Application): Promise<Act> {
    const { number, projectName, state } = application;
    const [{ nameZh, uscc }, submission, clock, earlier] = await Promise.all([
      this.enterprises.get(application.enterpriseId),
      submissionAt(sql, row),
      clockSetBy(sql, row),
      documentsBefore(sql, row),
    ]);
    return {
      event: eventOf(row),
      pack: this.rules.packOf(application),
      procedure: this.rules.procedureOf(application),
      enterprise: { nameZh, uscc },
      application: { number: number ?? '', projectName, receivedOn: state.receivedOn, acceptedOn: state.acceptedOn },
      baseline: state.baseline,
      form: submission?.form ?? {},
      materials: submission?.materials ?? [],
      clock,
      earlier,
      conditions: state.conditions,
      delivery: state.delivery,
      issuedOn: dayOf(row.at),
    };
  }
}

/** The round that stood at the event, by the events themselves: times may lie. */
async function submissionAt(
  sql: EntityManager,
  { applicationId, seq }: ApplicationEventRow,
): Promise<Submission | null> {
  const type = In(['submitted', 'mended'] satisfies ApplicationEvent['type'][]);
  const row = await sql.findOne(ApplicationEventRow, {
    where: { applicationId, seq: LessThanOrEqual(seq), type },
    order: { seq: 'DESC' },
  });
  if (!row) return null;
  const { round } = row.data as { round: number };
  return sql.findOneByOrFail(Submission, { applicationId, round });
}

/** Documents issued for earlier events. */
async function documentsBefore(
  sql: EntityManager,
  { applicationId, at }: ApplicationEventRow,
): Promise<EarlierDocument[]> {
  const where = { applicationId, issuedAt: LessThan(at) };
  const documents = await sql.find(IssuedDocument, { where, order: { issuedAt: 'ASC', id: 'ASC' } });
  return documents.map(({ kind, number, facts }) => ({ kind, number, title: facts.title.zh }));
}

/** The first clock that the same command started or changed; its events have the same instant. */
async function clockSetBy(
  sql: EntityManager,
  { applicationId, seq, at }: ApplicationEventRow,
): Promise<StartedClock | null> {
  const type = In(['clock_started', 'clock_resumed', 'clock_limit_changed']);
  const row = await sql.findOne(ApplicationEventRow, {
    where: { applicationId, seq: MoreThan(seq), at, type },
    order: { seq: 'ASC' },
  });
  return row && startedClock(row);
}

/** The row holds the type in a column, the rest in `data`. */
const eventOf = ({ type, data }: ApplicationEventRow) => ({ type, ...data }) as EventOf<DocumentedEvent>;

function startedClock({ type, data }: ApplicationEventRow): StartedClock {
  const event = { type, ...data } as EventOf<'clock_started' | 'clock_resumed' | 'clock_limit_changed'>;
  if (event.type === 'clock_resumed') return { key: event.key, limit: null, dueOn: event.dueOn };
  const { key, limit, dueOn } = event.type === 'clock_started' ? event.clock : event;
  return { key, limit, dueOn };
}
