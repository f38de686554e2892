import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '#identity';
import type { MemberRole } from '#kernel';
import { Enterprise } from './enterprise.entity.js';

export const memberEventKinds = [
  'registered',
  'invited',
  'invitation_withdrawn',
  'joined',
  'admitted',
  'declined',
  'role_changed',
  'handed_over',
  'left',
  'removed',
  'erased',
] as const;
export type MemberEventKind = (typeof memberEventKinds)[number];

/** 成员变动记录: who joined and left an enterprise, in which role, by whom. Rows are never changed. */
@Entity('member_event')
@Index('member_event_of_enterprise', ['enterpriseId', 'at', 'id'])
export class MemberEvent {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'member_event_pk' })
  id: string;

  @Column('uuid')
  enterpriseId: string;

  @ManyToOne(() => Enterprise, { nullable: false })
  @JoinColumn({ name: 'enterprise_id', foreignKeyConstraintName: 'member_event_enterprise' })
  enterprise?: Relation<Enterprise>;

  @Column('timestamptz')
  at: Date;

  /** Account of the author; null for an erasure by the office. */
  @Column('uuid', { nullable: true })
  by: string | null;

  @Column('varchar', { length: 32 })
  kind: MemberEventKind;

  /** Account of the member; null before they have one. */
  @Column('uuid', { nullable: true })
  accountId: string | null;

  @ManyToOne(() => Account)
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'member_event_account' })
  account?: Relation<Account>;

  /** Invitation, without a foreign key: it is deleted while the record stays. */
  @Column('uuid', { nullable: true })
  invitationId: string | null;

  /** What they become, or would have become */
  @Column('varchar', { length: 16, nullable: true })
  role: MemberRole | null;

  /** What they were before */
  @Column('varchar', { length: 16, nullable: true })
  formerRole: MemberRole | null;
}
