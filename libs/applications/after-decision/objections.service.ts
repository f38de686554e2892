import { Injectable } from '@nestjs/common';
import { DataSource, Raw, type EntityManager } from 'typeorm';
import { type Actor, belongsTo, NotFound, publicActor, type Instant } from '#kernel';
import { answerOnce, newId, type IdempotentRequest } from '#platform';
import { ApplicationNotFound } from '../tables/application-errors.js';
import { ApplicationEventRow } from '../tables/application-event.entity.js';
import { Application } from '../tables/application.entity.js';
import { ApplicationGate } from '../commands/application-gate.js';
import { ApplicationsService } from '../commands/applications.service.js';
import { mandatesAt, windowDesk, type TaskOutcome } from '../lifecycle/index.js';
import { Objection } from '../tables/objection.entity.js';
import { RulesService } from '../commands/rules.service.js';
import { digestOfObjection, commitTo } from '../evidence/commitments.js';
import { lockApplication } from '../project/project-locks.js';

/** An objection as the public writes it. */
export interface Objecting {
  name: string;
  contact: string;
  reason: string;
}

/** The notice that is objected to. */
export interface Filing {
  zoneId: string;
  applicationId: string;
  once: IdempotentRequest | null;
}

/** The answer to the objector. It repeats nothing they said, since it is kept with their key. */
export interface Filed {
  /** Number by which the objector asks for the outcome. */
  id: string;
  receivedAt: Instant;
}

/** Outcome of an objection; nulls until it is decided. */
export interface ObjectionAnswer {
  receivedAt: Instant;
  outcome: 'upheld' | 'dismissed' | null;
  reasons: string | null;
  answeredAt: Instant | null;
}

/** 公示异议: objections of the public to a notice. */
@Injectable()
export class ObjectionsService {
  constructor(
    private readonly db: DataSource,
    private readonly applications: ApplicationsService,
    private readonly rules: RulesService,
    private readonly gate: ApplicationGate,
  ) {}

  /** Files an objection and opens the window's task for it. Anybody may, while the notice runs. */
  object({ zoneId, applicationId, once }: Filing, said: Objecting): Promise<Filed> {
    const file = (tx: EntityManager) => this.file(tx, { zoneId, applicationId }, said);
    return this.gate.through(applicationId, () => answerOnce(this.db, 'public', once, file));
  }

  /** Oldest first. Names go only to the window that answers and to the auditor; reasons to all who see the application. */
  async of(applicationId: string, actor: Actor): Promise<Objection[]> {
    const application = await this.applications.get(applicationId, actor);
    const window = windowDesk(this.rules.procedureOf(application));
    const answers = mandatesAt(actor, { desk: window, kind: 'objection' }).length > 0;
    const found = await this.db.manager.find(Objection, {
      where: { applicationId },
      order: { madeAt: 'ASC', id: 'ASC' },
    });
    const isOfApplicant = belongsTo(actor, application.enterpriseId);
    const isTold = (answers || actor.roles.includes('auditor')) && !isOfApplicant;
    return isTold ? found : found.map((one) => ({ ...one, name: '', contact: '' }));
  }

  /** 答复异议人: the outcome of an objection, for whoever has its number. */
  async answerTo(id: string): Promise<ObjectionAnswer> {
    const objection = await this.db.manager.findOneBy(Objection, { id });
    if (!objection) throw new NotFound('objection');
    const outcome = await this.outcomeOf(objection);
    return { receivedAt: objection.madeAt.toISOString(), ...(outcome ? answered(outcome) : unanswered) };
  }

  private async outcomeOf({ id, applicationId }: Objection): Promise<TaskOutcome | null> {
    const { state } = await this.db.manager.findOneByOrFail(Application, { id: applicationId });
    const filed = await this.db.manager.findOneByOrFail(ApplicationEventRow, {
      applicationId,
      type: 'objected',
      data: Raw((data) => `${data} ->> 'objectionId' = :id`, { id }),
    });
    return state.tasks.find((task) => task.id === filed.data.taskId)?.outcome ?? null;
  }

  private async file(
    tx: EntityManager,
    { zoneId, applicationId }: Omit<Filing, 'once'>,
    said: Objecting,
  ): Promise<Filed> {
    if (!(await lockApplication(tx, applicationId))) throw new ApplicationNotFound();
    const id = newId();
    const madeAt = this.rules.contextFor(publicActor(zoneId)).now;
    const commitment = commitTo({ name: said.name, contact: said.contact });
    const digest = digestOfObjection({ id, ...said, commitment });
    const command = { type: 'object', objectionId: id, digest } as const;
    await this.applications.perform(applicationId, publicActor(zoneId), command, { within: tx });
    await tx.insert(Objection, { ...said, id, zoneId, applicationId, commitment, madeAt });
    return { id, receivedAt: madeAt.toISOString() };
  }
}

const unanswered = { outcome: null, reasons: null, answeredAt: null };

const answered = ({ choice, reasons, at }: TaskOutcome) =>
  ({ outcome: choice === 'uphold' ? 'upheld' : 'dismissed', reasons, answeredAt: at }) as const;
