import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#kernel';
import { MailService } from '#mail';
import { localeOf } from '../accounts/accounts.service.js';
import { AccessRefused } from './access/access-errors.js';
import { AppointmentsService } from './appointments.service.js';
import { assertCompatible } from './access/office-rules.js';
import {
  invitationMs,
  StaffInvitationsService,
  type Invited,
  type Inviting,
  type NewStaff,
} from './staff-invitations.service.js';
import { isStaffAlready } from './access/staff.sql.js';

/** 邀请工作人员. */
@Injectable()
export class InvitationLettersService {
  constructor(
    private readonly db: DataSource,
    private readonly appointing: AppointmentsService,
    private readonly invitations: StaffInvitationsService,
    private readonly mail: MailService,
  ) {}

  /** Writes the letter; `page` is where its link leads. Throws {@link AccessRefused} or `InvalidContent`. */
  async invite({ id: by, zoneId }: Actor, wanted: NewStaff, page: string): Promise<Invited> {
    const inviting = { ...wanted, email: wanted.email.toLowerCase(), by, zoneId, page };
    this.assertGrantable(inviting);
    const invited = await this.db.transaction(async (tx) => {
      const known = await tx.query<unknown[]>(isStaffAlready, [zoneId, inviting.email]);
      if (known.length > 0) throw new AccessRefused('already_staff');
      const { invitation, link } = await this.invitations.store(tx, inviting);
      const { email: to, name } = invitation;
      const locale = await localeOf(tx, to);
      await this.mail.write(tx, {
        to,
        locale,
        kind: 'staff_invitation',
        facts: { name, link },
        validForMs: invitationMs,
      });
      return { invitation, link };
    });
    await this.mail.deliverSoon();
    return invited;
  }

  private assertGrantable({ offices, zoneId }: Inviting): void {
    offices.forEach((office, at) => {
      this.appointing.assertGrantable(office, zoneId);
      assertCompatible(
        office,
        offices.slice(0, at).map((one) => ({ ...one, id: '', revokedAt: null, byClaim: false })),
      );
    });
  }
}
