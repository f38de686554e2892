import { Injectable } from '@nestjs/common';
import { DataSource, In, LessThanOrEqual, MoreThan } from 'typeorm';
import { Application, ApplicationEventRow, RulesService, Submission } from '#applications';
import type { EventOf } from '#applications/lifecycle';
import { dayOf } from '#calendar';
import { EnterprisesService } from '#enterprises';
import { NotFound } from '#kernel';
import { isDocumented, type Act, type DocumentedEvent, type StartedClock } from './act.js';

/** An act, and the rows it stands on. */
export interface RecordedAct {
  act: Act;
  application: Application;
  eventId: string;
  at: Date;
}

/** Reads what a document has to say about an event, as things stood at the event. */
@Injectable()
export class ActsReader {
  constructor(
    private readonly db: DataSource,
    private readonly rules: RulesService,
    private readonly enterprises: EnterprisesService,
  ) {}

  /** Null for an event that the applicant gets no paper about. */
  async read(eventId: string): Promise<RecordedAct | null> {
    const row = await this.db.manager.findOneBy(ApplicationEventRow, { id: eventId });
    if (!row) throw new NotFound('event');
    if (!isDocumented(row.type)) return null;
    const application = await this.db.manager.findOneByOrFail(Application, { id: row.applicationId });
    return { act: await this.actOf(row, application), application, eventId, at: row.at };
  }

  private async actOf(row: ApplicationEventRow, application: Application): Promise<Act> {
    const { number, projectName, state } = application;
    const [{ nameZh, uscc }, submission, clock] = await Promise.all([
      this.enterprises.get(application.enterpriseId),
      this.submissionBefore(row),
      this.clockStartedBy(row),
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
      conditions: state.conditions,
      issuedOn: dayOf(row.at),
    };
  }

  private submissionBefore({ applicationId, at }: ApplicationEventRow): Promise<Submission | null> {
    const where = { applicationId, at: LessThanOrEqual(at) };
    return this.db.manager.findOne(Submission, { where, order: { round: 'DESC' } });
  }

  /** The first clock set going by the same command: its events follow at the same instant. */
  private async clockStartedBy({ applicationId, seq, at }: ApplicationEventRow): Promise<StartedClock | null> {
    const type = In(['clock_started', 'clock_resumed']);
    const row = await this.db.manager.findOne(ApplicationEventRow, {
      where: { applicationId, seq: MoreThan(seq), at, type },
      order: { seq: 'ASC' },
    });
    return row && startedClock(row);
  }
}

/** The row keeps the type in a column and all else in `data`. */
const eventOf = ({ type, data }: ApplicationEventRow) => ({ type, ...data }) as EventOf<DocumentedEvent>;

function startedClock({ type, data }: ApplicationEventRow): StartedClock {
  const event = { type, ...data } as EventOf<'clock_started' | 'clock_resumed'>;
  if (event.type === 'clock_resumed') return { key: event.key, limit: null, dueOn: event.dueOn };
  const { key, limit, dueOn } = event.clock;
  return { key, limit, dueOn };
}
