import { Injectable } from '@nestjs/common';
import { DataSource, In, Not, type EntityManager } from 'typeorm';
import { systemActor, type Actor } from '#kernel';
import { Application } from './application.entity.js';
import { ApplicationsService, type Terms } from './applications.service.js';
import { underWay, type CommandOf } from './lifecycle/index.js';
import type { Moved } from './move.js';

/** Every command writes the application first: whoever gives one at the same moment waits here. */
const hold = 'SELECT project_id AS "projectId" FROM application WHERE id = $1 FOR UPDATE';

/** 撤销: what is under way about the project falls with its admission, in the same transaction. */
@Injectable()
export class RevocationsService {
  constructor(
    private readonly db: DataSource,
    private readonly applications: ApplicationsService,
  ) {}

  decide(id: string, actor: Actor, command: CommandOf<'decideRevocation'>, terms: Terms): Promise<Moved> {
    return this.db.transaction(async (tx) => {
      await tx.query(hold, [id]);
      const moved = await this.applications.perform(id, actor, () => ({ command }), { ...terms, within: tx });
      if (moved.status === 'revoked') await this.lapseWhatFollows(tx, id);
      return moved;
    });
  }

  /** In the order of their ids, as everybody locks several. */
  private async lapseWhatFollows(tx: EntityManager, id: string): Promise<void> {
    const { projectId, zoneId } = await tx.findOneByOrFail(Application, { id });
    const following = await tx.find(Application, {
      select: { id: true },
      where: { projectId: projectId ?? In([]), kind: Not('entry'), status: In([...underWay]) },
      order: { id: 'ASC' },
    });
    for (const { id: other } of following) {
      const command = { type: 'lapseWithAdmission' } as const;
      await this.applications.perform(other, systemActor(zoneId), () => ({ command }), { within: tx });
    }
  }
}
