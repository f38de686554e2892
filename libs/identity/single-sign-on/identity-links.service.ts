import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccountLetters } from '../accounts/account-letters.js';
import { SessionsService } from '../sessions/sessions.service.js';
import type { OfficeHolder } from '../staff/access/offices.js';
import { IdentitiesService } from './identities.service.js';

/** 解除关联: the account signs in by password again. */
@Injectable()
export class IdentityLinksService {
  constructor(
    private readonly db: DataSource,
    private readonly identities: IdentitiesService,
    private readonly sessions: SessionsService,
    private readonly letters: AccountLetters,
  ) {}

  /** Unlinks and ends other sessions. Throws `OnlyWayIn`, or `NotFound` where nothing is linked. */
  async unlink({ token, ...holder }: OfficeHolder & { token: string }): Promise<void> {
    await this.db.transaction(async (tx) => {
      await this.identities.unlink(tx, holder);
      await this.sessions.endOthers(holder.accountId, token, tx);
      await this.letters.write(tx, holder.accountId, 'identity_unlinked');
    });
    await this.letters.deliverSoon();
  }
}
