import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, NotFound, publicActor, type Actor } from '#kernel';
import { answerOnce, newId, type Once } from '#platform';
import { ApplicationNotFound } from './application-errors.js';
import { ApplicationsService } from './applications.service.js';
import { hashOf } from './hash-chain.js';
import { mandatesAt, windowDesk } from './lifecycle/index.js';
import { Objection } from './objection.entity.js';
import { RulesService } from './rules.service.js';

/** What somebody from outside says about a notice. */
export interface Objecting {
  name: string;
  contact: string;
  reason: string;
}

/** Against which notice. */
export interface Filing {
  zoneId: string;
  applicationId: string;
  once: Once | null;
}

/** What the objector gets back: nothing that would be kept with the answer. */
export interface Filed {
  receivedAt: string;
}

/** Every command writes the application first: whoever objects at the same moment waits here. */
const hold = 'SELECT id FROM application WHERE id = $1 FOR UPDATE';

/** 公示异议: what the public says against a notice. */
@Injectable()
export class ObjectionsService {
  constructor(
    private readonly db: DataSource,
    private readonly applications: ApplicationsService,
    private readonly rules: RulesService,
    private readonly clock: Clock,
  ) {}

  /** Files an objection and opens the window's task for it. Anybody may, while the notice runs. */
  object({ zoneId, applicationId, once }: Filing, said: Objecting): Promise<Filed> {
    return answerOnce(this.db, 'public', once, (tx) => this.file(tx, { zoneId, applicationId }, said));
  }

  /** Oldest first, with who objects: only for the window that answers them and for the auditor. */
  async of(applicationId: string, actor: Actor): Promise<Objection[]> {
    const application = await this.applications.get(applicationId, actor);
    const window = windowDesk(this.rules.procedureOf(application));
    const answers = mandatesAt(actor, { desk: window, kind: 'objection' }).length > 0;
    if (!answers && !actor.roles.includes('auditor')) throw new NotFound('objections');
    return this.db.manager.find(Objection, { where: { applicationId }, order: { madeAt: 'ASC', id: 'ASC' } });
  }

  private async file(
    tx: EntityManager,
    { zoneId, applicationId }: Omit<Filing, 'once'>,
    said: Objecting,
  ): Promise<Filed> {
    const held = await tx.query<unknown[]>(hold, [applicationId]);
    if (held.length === 0) throw new ApplicationNotFound();
    const id = newId();
    const madeAt = this.clock.now();
    const command = { type: 'object', objectionId: id, digest: hashOf({ id, ...said }) } as const;
    await this.applications.perform(applicationId, publicActor(zoneId), () => ({ command }), { within: tx });
    await tx.insert(Objection, { ...said, id, zoneId, applicationId, madeAt });
    return { receivedAt: madeAt.toISOString() };
  }
}
