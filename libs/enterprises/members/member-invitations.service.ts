import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { hashOfToken, InvitationNotFound, invitationMs, localeOf, newToken } from '#identity';
import { Clock, type Actor, type MemberRole } from '#kernel';
import { MailService } from '#mail';
import { newId } from '#platform';
import { EnterpriseMember } from '../tables/enterprise-member.entity.js';
import { Enterprise } from '../tables/enterprise.entity.js';
import { asOwner } from './member-changes.js';
import { MemberLogService } from './member-log.service.js';
import { MemberInvitation } from '../tables/member-invitation.entity.js';
import { assertLettersLeft } from './letters-left.js';
import { MembershipRefused } from './membership-errors.js';
import { withdrawEarlier } from './members.sql.js';

export interface NewMember {
  email: string;
  name: string;
  role: MemberRole;
}

/** The invitation with its token, which is sent once and never stored. */
export interface InvitedMember {
  invitation: MemberInvitation;
  link: string;
}

type NewLetter = Pick<MemberInvitation, 'enterpriseId' | 'email'>;

/** 邀请成员. */
@Injectable()
export class MemberInvitationsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly mail: MailService,
    private readonly log: MemberLogService,
  ) {}

  /** Invites as an owner and voids earlier invitations of the address; the link leads to `page`. */
  async invite(actor: Actor, enterpriseId: string, wanted: NewMember, page: string): Promise<InvitedMember> {
    const invited = await this.db.transaction((tx) =>
      asOwner(tx, actor, enterpriseId, () => this.store(tx, actor, { ...wanted, enterpriseId, page })),
    );
    await this.mail.deliverSoon();
    return invited;
  }

  /** Open invitations, latest first. */
  open(enterpriseId: string, actor: Actor): Promise<MemberInvitation[]> {
    return this.db.transaction((tx) =>
      asOwner(tx, actor, enterpriseId, () =>
        tx
          .createQueryBuilder(MemberInvitation, 'i')
          .where('i.enterpriseId = :enterpriseId AND i.acceptedAt IS NULL AND i.withdrawnAt IS NULL', { enterpriseId })
          .andWhere('i.expiresAt > :now', { now: this.clock.now() })
          .orderBy({ 'i.invitedAt': 'DESC', 'i.id': 'DESC' })
          .getMany(),
      ),
    );
  }

  async withdraw(actor: Actor, enterpriseId: string, id: string): Promise<void> {
    await this.db.transaction((tx) =>
      asOwner(tx, actor, enterpriseId, async () => {
        const open = tx.createQueryBuilder().update(MemberInvitation).set({ withdrawnAt: this.clock.now() });
        const { affected } = await open
          .where('id = :id AND enterpriseId = :enterpriseId AND acceptedAt IS NULL AND withdrawnAt IS NULL', {
            id,
            enterpriseId,
          })
          .execute();
        if (affected === 0) throw new InvitationNotFound();
        await this.log.record(tx, { enterpriseId, by: actor.id, kind: 'invitation_withdrawn', invitationId: id });
      }),
    );
  }

  private async store(
    tx: EntityManager,
    { id: invitedBy }: Actor,
    { page, ...wanted }: NewMember & { enterpriseId: string; page: string },
  ): Promise<InvitedMember> {
    const now = this.clock.now();
    const { enterpriseId } = wanted;
    const email = wanted.email.toLowerCase();
    await this.assertNotMember(tx, enterpriseId, email);
    await assertLettersLeft(tx, { enterpriseId, invitedBy, email, now });
    await tx.query(withdrawEarlier, [enterpriseId, email, now]);
    const token = newToken();
    const invitation = {
      ...wanted,
      id: newId(),
      email,
      invitedBy,
      tokenHash: hashOfToken(token),
      invitedAt: now,
      expiresAt: new Date(now.getTime() + invitationMs),
      acceptedAt: null,
      withdrawnAt: null,
    };
    await tx.insert(MemberInvitation, invitation);
    const { id: invitationId, role } = invitation;
    await this.log.record(tx, { enterpriseId, by: invitedBy, kind: 'invited', invitationId, role });
    const link = `${page}#${token}`;
    await this.writeLetter(tx, invitation, link);
    return { invitation, link };
  }

  private async writeLetter(tx: EntityManager, { enterpriseId, email }: NewLetter, link: string): Promise<void> {
    const { nameZh: enterprise } = await tx.findOneByOrFail(Enterprise, { id: enterpriseId });
    await this.mail.write(tx, {
      to: email,
      locale: await localeOf(tx, email),
      kind: 'member_invitation',
      facts: { enterprise, link },
      validForMs: invitationMs,
    });
  }

  private async assertNotMember(tx: EntityManager, enterpriseId: string, email: string): Promise<void> {
    const belongs = await tx.existsBy(EnterpriseMember, { enterpriseId, account: { email } });
    if (belongs) throw new MembershipRefused('already_member');
  }
}
