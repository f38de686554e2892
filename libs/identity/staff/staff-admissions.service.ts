import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '#kernel';
import { Account, type Locale } from '../tables/account.entity.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { dayIn } from '../actors/day-in.js';
import { openInvitation, takeInvitation } from './invitations.js';
import { Session } from '../tables/session.entity.js';
import { InvitationNotFound } from './access/access-errors.js';
import { AccessLogService } from './access/access-log.service.js';
import { changeAccess } from './access/access-changes.js';
import { assertCompatible } from './access/office-rules.js';
import { detailOf, officesOf, storeOffice } from './access/offices.js';
import { StaffInvitation } from '../tables/access/staff-invitation.entity.js';

/** 接受邀请: an invited person becomes staff. */
@Injectable()
export class StaffAdmissionsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly accounts: AccountsService,
    private readonly log: AccessLogService,
  ) {}

  /** Throws {@link InvitationNotFound} for an unknown or used token. */
  async read(token: string): Promise<StaffInvitation> {
    const invitation = await this.db.manager.findOneBy(StaffInvitation, openInvitation(token, this.clock.now()));
    if (!invitation) throw new InvitationNotFound();
    return invitation;
  }

  /** Accepts with a new account. Throws `AccountUnavailable` where the address has one. */
  async openAccount(token: string, given: { password: string; locale?: Locale }): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { email, name, ...invitation } = await this.take(tx, token);
      const { id } = await this.accounts.open(tx, { email, name, ...given });
      await this.grantOffices(tx, invitation, id);
    });
  }

  /** Accepts with an account of the same address and ends its sessions, since staff sign in anew. */
  async join(token: string, accountId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { email, ...invitation } = await this.take(tx, token);
      if (!(await tx.existsBy(Account, { id: accountId, email }))) throw new InvitationNotFound();
      await this.grantOffices(tx, invitation, accountId);
      await tx.delete(Session, { accountId });
    });
  }

  private take(tx: EntityManager, token: string): Promise<StaffInvitation> {
    return takeInvitation(tx, StaffInvitation, { token, now: this.clock.now() });
  }

  private async grantOffices(
    tx: EntityManager,
    { id: invitation, zoneId, offices }: Pick<StaffInvitation, 'id' | 'zoneId' | 'offices'>,
    accountId: string,
  ): Promise<void> {
    const holder = { zoneId, accountId };
    await changeAccess(tx, { zoneId, day: dayIn(this.clock.now()) }, async () => {
      for (const office of offices) {
        assertCompatible(office, await officesOf(tx, holder));
        const id = await storeOffice(tx, holder, office);
        const detail = { invitation, office: id, ...detailOf(office) };
        await this.log.record(tx, { ...holder, by: accountId, kind: 'staff_joined', detail });
      }
    });
  }
}
