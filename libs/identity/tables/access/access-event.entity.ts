import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '../account.entity.js';

export const accessEventKinds = [
  'staff_invited',
  'staff_invitation_withdrawn',
  'staff_joined',
  'office_granted',
  'office_end_changed',
  'office_revoked',
  'account_deactivated',
  'account_reactivated',
  'key_issued',
  'key_revoked',
  'identity_linked',
  'identity_unlinked',
  'second_factor_removed',
  'person_erased',
] as const;
export type AccessEventKind = (typeof accessEventKinds)[number];

/** Ids, keys and days. */
export type AccessDetail = Record<string, string | number | boolean | null>;

/** 权限变更记录: grants and revocations of access in a zone. The database refuses changes and removals. */
@Entity('access_event')
@Index('access_event_of_zone', ['zoneId', 'at', 'id'])
export class AccessEvent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'access_event_pk' })
  id: string;

  @Column('varchar', { length: 16 })
  zoneId: string;

  @Column('timestamptz')
  at: Date;

  /** Account id; `system` for the command line. */
  @Column('varchar', { length: 64 })
  by: string;

  @Column('varchar', { length: 32 })
  kind: AccessEventKind;

  /** Account whose access changed; null before they have one. */
  @Column('uuid', { nullable: true })
  accountId: string | null;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'access_event_account' })
  account?: Relation<Account>;

  /** Ids, keys and days: never names or addresses, since they cannot be erased here. */
  @Column('jsonb')
  detail: AccessDetail;
}
