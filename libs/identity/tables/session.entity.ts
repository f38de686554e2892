import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from './account.entity.js';

/** 会话: somebody is signed in. The token itself is known to the browser alone. */
@Entity('session')
@Index('session_token', ['tokenHash'], { unique: true })
@Index('session_of_account', ['accountId'])
export class Session {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'session_pk' })
  id: string;

  /** SHA-256 of the token, hex. */
  @Column('varchar', { length: 64 })
  tokenHash: string;

  @Column('uuid')
  accountId: string;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'session_account' })
  account?: Relation<Account>;

  /** The zone that the person works in during this session. */
  @Column('varchar', { length: 16 })
  zoneId: string;

  /** The enterprise that the person chose to act for; null for the first that they belong to. */
  @Column('uuid', { nullable: true })
  enterpriseId: string | null;

  /** Network address that it was begun from; empty for those of before it was noted. */
  @Column('varchar', { length: 64, default: '' })
  address: string;

  /** What the browser said it is. */
  @Column('varchar', { length: 200, default: '' })
  agent: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  lastSeenAt: Date;

  /** 最近验证: when the person last proved who they are. Null while the code of their second factor is awaited. */
  @Column('timestamptz', { nullable: true })
  assuredAt: Date | null;

  /** The provider of single sign-on says that it asked for a second factor. */
  @Column('boolean', { default: false })
  vouched: boolean;

  /** How long it lasts without a request. */
  @Column('int')
  idleSeconds: number;

  /** The end, whatever happens. */
  @Column('timestamptz')
  expiresAt: Date;
}
