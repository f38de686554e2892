import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '../account.entity.js';

/** 岗位任职: a person serves a desk of a zone, from a day until a day (both included). */
@Entity('desk_membership')
@Index('desk_membership_of_account', ['accountId'])
@Index('desk_membership_of_desk', ['zoneId', 'desk'])
export class DeskMembership {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'desk_membership_pk' })
  id: string;

  @Column('varchar', { length: 16 })
  zoneId: string;

  @Column('uuid')
  accountId: string;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'desk_membership_account' })
  account?: Relation<Account>;

  /** Key of the desk in the zone pack. */
  @Column('varchar', { length: 32 })
  desk: string;

  /** 席位代表: serves only in the place of the panel's own member. */
  @Column('boolean', { default: false })
  deputy: boolean;

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
