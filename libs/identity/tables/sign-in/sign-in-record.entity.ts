import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '../account.entity.js';

/** `code_awaited`: the password was right; a code of the second factor is to follow. */
export const signInOutcomes = ['signed_in', 'refused', 'code_awaited', 'code_refused'] as const;
export type SignInOutcome = (typeof signInOutcomes)[number];

/** 登录记录 with origin and outcome, kept for six months (Cybersecurity Law art. 21(3) of 2016). */
@Entity('sign_in_record')
@Check('sign_in_record_outcome', `outcome IN ('signed_in', 'refused', 'code_awaited', 'code_refused')`)
@Index('sign_in_record_of_account', ['accountId', 'at', 'id'])
@Index('sign_in_record_at', ['at'])
export class SignInRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'sign_in_record_pk' })
  id: string;

  /** Null for an unknown account. */
  @Column('uuid', { nullable: true })
  accountId: string | null;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'sign_in_record_account' })
  account?: Relation<Account>;

  @Column('timestamptz')
  at: Date;

  @Column('varchar', { length: 16 })
  outcome: SignInOutcome;

  /** Network address. */
  @Column('varchar', { length: 64 })
  address: string;

  /** What the browser said it is. */
  @Column('varchar', { length: 200 })
  agent: string;
}
