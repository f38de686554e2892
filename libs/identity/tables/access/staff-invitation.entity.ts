import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Office } from './office.js';

/** 工作人员邀请 of an address, with the offices it will hold. Used once. */
@Entity('staff_invitation')
@Check('staff_invitation_email_lower_case', 'email = lower(email)')
@Index('staff_invitation_token', ['tokenHash'], { unique: true })
@Index('staff_invitation_of_zone', ['zoneId', 'invitedAt', 'id'])
export class StaffInvitation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'staff_invitation_pk' })
  id: string;

  @Column('varchar', { length: 16 })
  zoneId: string;

  @Column('varchar', { length: 254 })
  email: string;

  @Column('varchar', { length: 80 })
  name: string;

  @Column('jsonb')
  offices: Office[];

  /** SHA-256 of the token, hex; the token itself is not stored. */
  @Column('varchar', { length: 64 })
  tokenHash: string;

  /** Account id; `system` for the command line. */
  @Column('varchar', { length: 64 })
  invitedBy: string;

  @Column('timestamptz')
  invitedAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  acceptedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
