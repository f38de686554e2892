import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '../account.entity.js';

/** 重设密码: a link that was asked for. */
@Entity('password_reset')
@Index('password_reset_of_account', ['accountId'])
export class PasswordReset {
  /** SHA-256 of the token, hex. */
  @PrimaryColumn('varchar', { length: 64, primaryKeyConstraintName: 'password_reset_pk' })
  tokenHash: string;

  /** Null for an address without an account, which takes the same work. */
  @Column('uuid', { nullable: true })
  accountId: string | null;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'password_reset_account' })
  account?: Relation<Account>;

  @Column('timestamptz')
  expiresAt: Date;
}
