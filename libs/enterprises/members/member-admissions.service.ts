import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Account, AccountsService, InvitationNotFound, openInvitation, takeInvitation, type Locale } from '#identity';
import { Clock } from '#kernel';
import { addMember } from './member-changes.js';
import { MemberLogService } from './member-log.service.js';
import { MemberInvitation } from '../tables/member-invitation.entity.js';

/** 接受邀请: the invited person becomes a member, with an account of their own. */
@Injectable()
export class MemberAdmissionsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly accounts: AccountsService,
    private readonly log: MemberLogService,
  ) {}

  /** The invitation with its enterprise. Throws `InvitationNotFound` for an unknown or expired token. */
  async read(token: string): Promise<MemberInvitation> {
    const invitation = await this.db.manager.findOne(MemberInvitation, {
      where: openInvitation(token, this.clock.now()),
      relations: { enterprise: true },
    });
    if (!invitation) throw new InvitationNotFound();
    return invitation;
  }

  /** Joins with a new account. Throws `AccountUnavailable` where the address has one: its owner signs in first. */
  async openAccount(token: string, given: { password: string; locale?: Locale }): Promise<void> {
    await this.db.transaction(async (tx) => {
      const { email, name, ...invitation } = await this.take(tx, token);
      const { id } = await this.accounts.open(tx, { email, name, ...given });
      await this.admit(tx, invitation, id);
    });
  }

  /** Joins with the signed-in account, which must have the invited address. Returns the enterprise's id. */
  async join(token: string, accountId: string): Promise<string> {
    return this.db.transaction(async (tx) => {
      const { email, ...invitation } = await this.take(tx, token);
      if (!(await tx.existsBy(Account, { id: accountId, email }))) throw new InvitationNotFound();
      await this.admit(tx, invitation, accountId);
      return invitation.enterpriseId;
    });
  }

  private take(tx: EntityManager, token: string): Promise<MemberInvitation> {
    return takeInvitation(tx, MemberInvitation, { token, now: this.clock.now() });
  }

  private async admit(
    tx: EntityManager,
    { id: invitationId, enterpriseId, role }: Pick<MemberInvitation, 'id' | 'enterpriseId' | 'role'>,
    accountId: string,
  ): Promise<void> {
    await addMember(tx, { enterpriseId, accountId, role, since: this.clock.now() });
    await this.log.record(tx, { enterpriseId, by: accountId, kind: 'joined', accountId, invitationId, role });
  }
}
