import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '../account.entity.js';

/** 单点登录请求: a visit to the provider, to return once, within minutes, in the same browser. */
@Entity('single_sign_on_attempt')
export class SingleSignOnAttempt {
  /** SHA-256 of the returned state, hex. */
  @PrimaryColumn('varchar', { length: 64, primaryKeyConstraintName: 'single_sign_on_attempt_pk' })
  stateHash: string;

  /** SHA-256 of the browser's cookie, hex. */
  @Column('varchar', { length: 64 })
  browserHash: string;

  /** Nonce required in the ID token. */
  @Column('varchar', { length: 64 })
  nonce: string;

  /** Verifier of the code (PKCE, RFC 7636). */
  @Column('varchar', { length: 128 })
  verifier: string;

  /** Path on this site to return to. */
  @Column('varchar', { length: 2000 })
  returnTo: string;

  /** The account to link the identity to; null for a sign-in. */
  @Column('uuid', { nullable: true })
  accountId: string | null;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'single_sign_on_attempt_account' })
  account?: Relation<Account>;

  @Column('timestamptz')
  expiresAt: Date;
}
