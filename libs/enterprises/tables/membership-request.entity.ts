import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '#identity';

export const requestAnswers = ['admitted', 'declined', 'withdrawn'] as const;
export type RequestAnswer = (typeof requestAnswers)[number];

/**
 * 加入申请: somebody asks to join the enterprise with this code. Stored whether or not the enterprise exists, so that
 * asking reveals nothing.
 */
@Entity('membership_request')
@Check('membership_request_answer', `answer IN ('admitted', 'declined', 'withdrawn')`)
@Index('membership_request_open', ['accountId', 'uscc'], { unique: true, where: 'answer IS NULL' })
@Index('membership_request_of_enterprise', ['uscc', 'askedAt', 'id'], { where: 'answer IS NULL' })
@Index('membership_request_of_account', ['accountId', 'askedAt', 'id'])
export class MembershipRequest {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'membership_request_pk' })
  id: string;

  @Column('varchar', { length: 18 })
  uscc: string;

  @Column('uuid')
  accountId: string;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'membership_request_account' })
  account?: Relation<Account>;

  @Column('varchar', { length: 500 })
  reason: string;

  @Column('timestamptz')
  askedAt: Date;

  /** The owner's answer; null while the request is open. */
  @Column('varchar', { length: 16, nullable: true })
  answer: RequestAnswer | null;

  @Column('timestamptz', { nullable: true })
  answeredAt: Date | null;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;
}
