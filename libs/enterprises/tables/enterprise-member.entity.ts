import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '#identity';
import type { MemberRole } from '#kernel';
import { Enterprise } from './enterprise.entity.js';

/** 企业成员: a person who acts for an enterprise. */
@Entity('enterprise_member')
@Index('enterprise_member_of_account', ['accountId'])
export class EnterpriseMember {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'enterprise_member_pk' })
  enterpriseId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'enterprise_member_pk' })
  accountId: string;

  @ManyToOne(() => Enterprise, { nullable: false })
  @JoinColumn({ name: 'enterprise_id', foreignKeyConstraintName: 'enterprise_member_enterprise' })
  enterprise?: Relation<Enterprise>;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'enterprise_member_account' })
  account?: Relation<Account>;

  @Column('varchar', { length: 8 })
  role: MemberRole;

  @Column('timestamptz')
  since: Date;
}
