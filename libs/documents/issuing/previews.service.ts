import { Injectable } from '@nestjs/common';
import { DataSource, In, MoreThan, type EntityManager } from 'typeorm';
import { Application, ApplicationEventRow, ApplicationsService, type CommandReceipt } from '#applications';
import type { Actor } from '#kernel';
import { documentedEvents } from './acts/act.js';
import { ActsReader } from './acts/acts.reader.js';
import { compose, type Composed } from './templates/compose.js';

/** What an act would bring about. */
export interface Preview {
  /** As it would stand afterwards, with its enterprise. */
  application: Application;
  /** What would be issued, without number and code. */
  documents: Composed[];
}

/** 预览: an act is decided as it would be, its documents are worded, and everything is taken back. */
@Injectable()
export class PreviewsService {
  constructor(
    private readonly db: DataSource,
    private readonly applications: ApplicationsService,
    private readonly acts: ActsReader,
  ) {}

  async of(id: string, actor: Actor, act: (within: EntityManager) => Promise<CommandReceipt>): Promise<Preview> {
    const { state } = await this.applications.get(id, actor);
    return takenBack(this.db, async (tx) => {
      await act(tx);
      const where = { applicationId: id, seq: MoreThan(state.seq), type: In([...documentedEvents]) };
      const events = await tx.find(ApplicationEventRow, { where, order: { seq: 'ASC' } });
      const documents: Composed[] = [];
      for (const event of events) documents.push(...(await this.wordedFor(tx, event)));
      const enterprise = { enterprise: true } as const;
      return { application: await tx.findOneOrFail(Application, { where: { id }, relations: enterprise }), documents };
    });
  }

  private async wordedFor(tx: EntityManager, { id }: ApplicationEventRow): Promise<Composed[]> {
    const recorded = await this.acts.read(id, tx);
    return recorded ? [compose(recorded.act)] : [];
  }
}

/** Nothing of the work stays. */
async function takenBack<T>(db: DataSource, work: (tx: EntityManager) => Promise<T>): Promise<T> {
  const runner = db.createQueryRunner();
  await runner.startTransaction();
  try {
    return await work(runner.manager);
  } finally {
    await runner.rollbackTransaction().finally(() => runner.release());
  }
}
