import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager } from 'typeorm';
import { systemActor, type Actor } from '#kernel';
import { ApplicationGate } from '../commands/application-gate.js';
import { ApplicationsService, type Terms } from '../commands/applications.service.js';
import type { CommandOf } from '../lifecycle/index.js';
import type { CommandReceipt } from '../rows/event-rows.js';
import { lockApplication, lockFollowUps } from '../project/project-locks.js';

/** 撤销: ends what is under way about the project together with its admission, in one transaction. */
@Injectable()
export class RevocationsService {
  constructor(
    private readonly db: DataSource,
    private readonly applications: ApplicationsService,
    private readonly gate: ApplicationGate,
  ) {}

  decide(id: string, actor: Actor, command: CommandOf<'decideRevocation'>, terms: Terms): Promise<CommandReceipt> {
    const decideIn = (tx: EntityManager) => this.decideLocked(id, actor, command, { ...terms, within: tx });
    if (terms.within instanceof EntityManager) return decideIn(terms.within);
    return this.gate.through(id, () => this.db.transaction(decideIn));
  }

  private async decideLocked(
    id: string,
    actor: Actor,
    command: CommandOf<'decideRevocation'>,
    terms: Terms & { within: EntityManager },
  ): Promise<CommandReceipt> {
    const { within: tx } = terms;
    await lockApplication(tx, id);
    await lockFollowUps(tx, id);
    const receipt = await this.applications.perform(id, actor, command, terms);
    if (receipt.status !== 'revoked') return receipt;
    /** Once more: something may have been submitted before the locks were held. */
    for (const other of await lockFollowUps(tx, id)) {
      const command = { type: 'lapseWithAdmission' } as const;
      await this.applications.perform(other, systemActor(actor.zoneId), command, { within: tx });
    }
    return receipt;
  }
}
