import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '../account.entity.js';

/** 外部身份: the account behind a provider's subject, never matched by e-mail address. */
@Entity('linked_identity')
@Index('linked_identity_of_account', ['accountId', 'issuer'], { unique: true })
export class LinkedIdentity {
  @PrimaryColumn('varchar', { length: 255, primaryKeyConstraintName: 'linked_identity_pk' })
  issuer: string;

  /** At most 255 characters (OpenID Connect Core, section 2). */
  @PrimaryColumn('varchar', { length: 255, primaryKeyConstraintName: 'linked_identity_pk' })
  subject: string;

  @Column('uuid')
  accountId: string;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'linked_identity_account' })
  account?: Relation<Account>;

  @Column('timestamptz')
  linkedAt: Date;
}
