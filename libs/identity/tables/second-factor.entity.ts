import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from './account.entity.js';

/** 第二因素: an authenticator app that gives codes for an account (TOTP, RFC 6238). It counts once it is confirmed. */
@Entity('second_factor')
export class SecondFactor {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'second_factor_pk' })
  accountId: string;

  @OneToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'second_factor_account' })
  account?: Relation<Account>;

  /** Sealed by `SecretBox` about the account's id. */
  @Column('varchar', { length: 200 })
  secret: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  /** Time step of the last code that was taken: neither it nor an earlier one is taken again. */
  @Column('int', { default: 0 })
  lastStep: number;
}
