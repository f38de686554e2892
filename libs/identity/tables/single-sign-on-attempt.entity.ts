import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from './account.entity.js';

/** 单点登录请求: somebody has gone to the provider and is expected back within minutes, once, in the same browser. */
@Entity('single_sign_on_attempt')
export class SingleSignOnAttempt {
  /** SHA-256 of the state that comes back with them, hex. */
  @PrimaryColumn('varchar', { length: 64, primaryKeyConstraintName: 'single_sign_on_attempt_pk' })
  stateHash: string;

  /** SHA-256 of the cookie that their browser has, hex. */
  @Column('varchar', { length: 64 })
  browserHash: string;

  /** Must stand in the ID token. */
  @Column('varchar', { length: 64 })
  nonce: string;

  /** Proves that whoever redeems the code is who asked for it (PKCE, RFC 7636). */
  @Column('varchar', { length: 128 })
  verifier: string;

  /** Way inside this site where they were going. */
  @Column('varchar', { length: 2000 })
  returnTo: string;

  /** Who wants the identity linked to the account that they have; null for a sign-in. */
  @Column('uuid', { nullable: true })
  accountId: string | null;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'single_sign_on_attempt_account' })
  account?: Relation<Account>;

  @Column('timestamptz')
  expiresAt: Date;
}
