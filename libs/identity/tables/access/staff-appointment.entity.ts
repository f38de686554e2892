import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { StaffRole } from '#kernel';
import { Account } from '../account.entity.js';

/** 角色任命: a person holds a role in a zone, from a day until a day (both included). */
@Entity('staff_appointment')
@Index('staff_appointment_of_account', ['accountId'])
export class StaffAppointment {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'staff_appointment_pk' })
  id: string;

  @Column('varchar', { length: 16 })
  zoneId: string;

  @Column('uuid')
  accountId: string;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'staff_appointment_account' })
  account?: Relation<Account>;

  @Column('varchar', { length: 16 })
  role: StaffRole;

  @Column('date')
  startsOn: string;

  @Column('date', { nullable: true })
  endsOn: string | null;

  /** Revoked before its end. */
  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;

  /** Given and revoked by the claim of the single sign-on provider only. */
  @Column('boolean', { default: false })
  byClaim: boolean;
}
