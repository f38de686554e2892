import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, type Actor } from '#kernel';
import { newId } from '#platform';
import { dayIn } from '../actors/day-in.js';
import { hashOfToken, newToken } from '../sessions/session-token.js';
import { AccessRefused, InvitationNotFound } from './access/access-errors.js';
import { AccessLogService } from './access/access-log.service.js';
import { administratorsOf } from './access/access-changes.js';
import { lockAccess } from './access/access-changes.sql.js';
import type { Office } from '../tables/access/office.js';
import { detailOf } from './access/offices.js';
import { StaffInvitation } from '../tables/access/staff-invitation.entity.js';
import { withdrawEarlier } from './access/staff.sql.js';

export interface NewStaff {
  email: string;
  name: string;
  offices: Office[];
}

/** An invitation with its link, whose token is never stored. */
export interface Invited {
  invitation: StaffInvitation;
  link: string;
}

/** An invitation from the command line, which prints the link. */
export type FirstAdministrator = Pick<Inviting, 'zoneId' | 'email' | 'name' | 'page'>;

export interface Inviting extends NewStaff {
  zoneId: string;
  /** Account id, or `system`. */
  by: string;
  /** Where the link leads. */
  page: string;
}

const day = 24 * 3_600_000;

/** How long an invitation can be accepted. */
export const invitationMs = 7 * day;

/** 工作人员邀请, including that of the first administrator. */
@Injectable()
export class StaffInvitationsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly log: AccessLogService,
  ) {}

  /** 首任管理员 from the command line, only in a zone without administrators. */
  inviteFirstAdministrator({ zoneId, page, ...person }: FirstAdministrator): Promise<Invited> {
    const today = dayIn(this.clock.now());
    const office: Office = { desk: null, deputy: false, role: 'administrator', startsOn: today, endsOn: null };
    return this.db.transaction(async (tx) => {
      await tx.query(lockAccess, [zoneId]);
      const { now } = await administratorsOf(tx, { zoneId, day: today });
      if (now > 0) throw new AccessRefused('administrator_exists');
      const email = person.email.toLowerCase();
      return this.store(tx, { ...person, email, zoneId, page, by: 'system', offices: [office] });
    });
  }

  /** Open invitations, latest first. */
  open(zoneId: string): Promise<StaffInvitation[]> {
    return this.db.manager
      .createQueryBuilder(StaffInvitation, 'i')
      .where('i.zoneId = :zoneId AND i.acceptedAt IS NULL AND i.withdrawnAt IS NULL AND i.expiresAt > :now', {
        zoneId,
        now: this.clock.now(),
      })
      .orderBy({ 'i.invitedAt': 'DESC', 'i.id': 'DESC' })
      .getMany();
  }

  async withdraw({ id: by, zoneId }: Actor, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const open = tx.createQueryBuilder().update(StaffInvitation).set({ withdrawnAt: this.clock.now() });
      const { affected } = await open
        .where('id = :id AND zoneId = :zoneId AND acceptedAt IS NULL AND withdrawnAt IS NULL', { id, zoneId })
        .execute();
      if (affected === 0) throw new InvitationNotFound();
      const kind = 'staff_invitation_withdrawn';
      await this.log.record(tx, { zoneId, by, kind, accountId: null, detail: { invitation: id } });
    });
  }

  /** Stores an invitation and voids earlier ones of the address. */
  async store(tx: EntityManager, { by, page, ...wanted }: Inviting): Promise<Invited> {
    const now = this.clock.now();
    const { zoneId, email } = wanted;
    await tx.query(withdrawEarlier, [zoneId, email, now]);
    const token = newToken();
    const invitation: StaffInvitation = {
      ...wanted,
      id: newId(),
      invitedBy: by,
      tokenHash: hashOfToken(token),
      invitedAt: now,
      expiresAt: new Date(now.getTime() + invitationMs),
      acceptedAt: null,
      withdrawnAt: null,
    };
    await tx.insert(StaffInvitation, invitation);
    for (const office of wanted.offices) {
      const detail = { invitation: invitation.id, ...detailOf(office) };
      await this.log.record(tx, { zoneId, by, kind: 'staff_invited', accountId: null, detail });
    }
    return { invitation, link: `${page}#${token}` };
  }
}
