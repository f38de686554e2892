import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '../account.entity.js';

/** 第二因素: the authenticator app of an account (TOTP, RFC 6238), valid once confirmed. */
@Entity('second_factor')
export class SecondFactor {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'second_factor_pk' })
  accountId: string;

  @OneToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'second_factor_account' })
  account?: Relation<Account>;

  /** Encrypted by `SecretBox` for the account's id. */
  @Column('varchar', { length: 200 })
  secret: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  /** Time step of the last accepted code; only later ones are accepted. */
  @Column('int', { default: 0 })
  lastStep: number;
}
