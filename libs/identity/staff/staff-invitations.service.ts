import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock, type Actor } from '#kernel';
import { newId } from '#platform';
import { dayIn } from '../day-in.js';
import { hashOfToken, newToken } from '../session-token.js';
import { AccessRefused, InvitationNotFound } from './access-errors.js';
import { AccessLogService } from './access-log.service.js';
import { AppointingService } from './appointing.service.js';
import { administratorsOf, inTurn } from './changing-access.js';
import { mustFit } from './office-rules.js';
import type { Office } from './office.js';
import { detailOf } from './offices.js';
import { StaffInvitation } from './staff-invitation.entity.js';

export interface NewStaff {
  email: string;
  name: string;
  offices: Office[];
}

/** An invitation and its token, which is told once and never stored. */
export interface Invited {
  invitation: StaffInvitation;
  token: string;
}

interface Inviting extends NewStaff {
  zoneId: string;
  /** Account id, or `system`. */
  by: string;
}

const day = 24 * 3_600_000;

/** How long an invitation can be accepted. */
export const invitationMs = 7 * day;

const withdrawEarlier = `UPDATE staff_invitation SET withdrawn_at = $3
WHERE zone_id = $1 AND email = $2 AND accepted_at IS NULL AND withdrawn_at IS NULL`;

const isStaffAlready = `SELECT 1 FROM account a WHERE a.email = $2 AND (
  EXISTS (SELECT 1 FROM desk_membership o WHERE o.account_id = a.id AND o.zone_id = $1)
  OR EXISTS (SELECT 1 FROM staff_appointment o WHERE o.account_id = a.id AND o.zone_id = $1))`;

/** 邀请工作人员. */
@Injectable()
export class StaffInvitationsService {
  constructor(
    private readonly db: DataSource,
    private readonly clock: Clock,
    private readonly appointing: AppointingService,
    private readonly log: AccessLogService,
  ) {}

  /** An earlier one to the same address is void from then on. Throws `AccessRefused` or `InvalidContent`. */
  async invite({ id: by, zoneId }: Actor, wanted: NewStaff): Promise<Invited> {
    const inviting = { ...wanted, email: wanted.email.toLowerCase(), by, zoneId };
    this.mustBeGivable(inviting);
    return this.db.transaction(async (tx) => {
      const known = await tx.query<unknown[]>(isStaffAlready, [zoneId, inviting.email]);
      if (known.length > 0) throw new AccessRefused('already_staff');
      return this.store(tx, inviting);
    });
  }

  /** 首任管理员, from the command line: only where nobody is administrator. */
  inviteFirstAdministrator(zoneId: string, person: Pick<NewStaff, 'email' | 'name'>): Promise<Invited> {
    const today = dayIn(this.clock.now());
    const office: Office = { desk: null, deputy: false, role: 'administrator', startsOn: today, endsOn: null };
    return this.db.transaction(async (tx) => {
      await tx.query(inTurn, [zoneId]);
      const { now } = await administratorsOf(tx, { zoneId, day: today });
      if (now > 0) throw new AccessRefused('administrator_exists');
      return this.store(tx, { ...person, email: person.email.toLowerCase(), zoneId, by: 'system', offices: [office] });
    });
  }

  /** Those that can still be accepted, latest first. */
  open(zoneId: string): Promise<StaffInvitation[]> {
    return this.db.manager
      .createQueryBuilder(StaffInvitation, 'i')
      .where('i.zoneId = :zoneId AND i.acceptedAt IS NULL AND i.withdrawnAt IS NULL AND i.expiresAt > :now', {
        ...{ zoneId, now: this.clock.now() },
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
      await this.log.note(tx, { zoneId, by, kind, accountId: null, detail: { invitation: id } });
    });
  }

  private mustBeGivable({ offices, zoneId }: Inviting): void {
    offices.forEach((office, at) => {
      this.appointing.mustBeGivable(office, zoneId);
      mustFit(
        office,
        offices.slice(0, at).map((one) => ({ ...one, id: '', revokedAt: null })),
      );
    });
  }

  private async store(tx: EntityManager, { by, ...wanted }: Inviting): Promise<Invited> {
    const now = this.clock.now();
    const { zoneId, email } = wanted;
    await tx.query(withdrawEarlier, [zoneId, email, now]);
    const token = newToken();
    const invitation: StaffInvitation = {
      ...{ ...wanted, id: newId(), invitedBy: by, tokenHash: hashOfToken(token) },
      ...{ invitedAt: now, expiresAt: new Date(now.getTime() + invitationMs), acceptedAt: null, withdrawnAt: null },
    };
    await tx.insert(StaffInvitation, invitation);
    for (const office of wanted.offices) {
      const detail = { invitation: invitation.id, ...detailOf(office) };
      await this.log.note(tx, { zoneId, by, kind: 'staff_invited', accountId: null, detail });
    }
    return { invitation, token };
  }
}
