import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '../account.entity.js';

/** 重设密码: the latest request for an address. */
@Entity('password_reset')
@Index('password_reset_token', ['tokenHash'], { unique: true })
export class PasswordReset {
  /** SHA-256 of the address, hex. */
  @PrimaryColumn('varchar', { length: 64, primaryKeyConstraintName: 'password_reset_pk' })
  emailHash: string;

  /** Null for an address without an account, which takes the same work. */
  @Column('uuid', { nullable: true })
  accountId: string | null;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'password_reset_account' })
  account?: Relation<Account>;

  /** SHA-256 of the token, hex. */
  @Column('varchar', { length: 64 })
  tokenHash: string;

  @Column('timestamptz')
  expiresAt: Date;
}
