import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Uuid } from '#kernel';
import { Account } from './account.entity.js';
import type { KeyScope } from './key-scope.js';

/** 接口密钥: a program acts for its owner on some routes until a day. The key itself is not stored. */
@Entity('api_key')
@Index('api_key_hash', ['keyHash'], { unique: true })
@Index('api_key_of_account', ['accountId', 'createdAt', 'id'])
export class ApiKey {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'api_key_pk' })
  id: Uuid;

  /** The only zone that it works in. */
  @Column('varchar', { length: 16 })
  zoneId: string;

  @Column('uuid')
  accountId: string;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'api_key_account' })
  account?: Relation<Account>;

  /** The owner's enterprise at the time of issue; the key acts for no other. */
  @Column('uuid', { nullable: true })
  enterpriseId: string | null;

  /** Name given by the owner. */
  @Column('varchar', { length: 80 })
  name: string;

  /** What the key begins with, after `ruqu_`. */
  @Column('varchar', { length: 8 })
  prefix: string;

  /** SHA-256 of the whole key, hex. */
  @Column('varchar', { length: 64 })
  keyHash: string;

  @Column('varchar', { array: true, length: 32 })
  scopes: KeyScope[];

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  /** To the minute; null for one that was never used. */
  @Column('timestamptz', { nullable: true })
  lastUsedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  revokedAt: Date | null;
}
