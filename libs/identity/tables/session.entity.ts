import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from './account.entity.js';

/** 会话: a signed-in browser, which alone knows the token. */
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

  /** The chosen enterprise; null for the person's first one. */
  @Column('uuid', { nullable: true })
  enterpriseId: string | null;

  /** Network address that it was begun from. */
  @Column('varchar', { length: 64, default: '' })
  address: string;

  /** What the browser says it is. */
  @Column('varchar', { length: 200, default: '' })
  agent: string;

  @Column('timestamptz')
  createdAt: Date;

  /** To the minute. */
  @Column('timestamptz')
  lastSeenAt: Date;

  /** 最近验证: time of the last proof of identity. Null while a code is awaited. */
  @Column('timestamptz', { nullable: true })
  assuredAt: Date | null;

  /** The provider reports a second factor. */
  @Column('boolean', { default: false })
  vouched: boolean;

  /** Seconds without a request until it ends. */
  @Column('int')
  idleSeconds: number;

  /** The end, whatever happens. */
  @Column('timestamptz')
  expiresAt: Date;
}
