import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '#identity';
import type { Email, MemberRole } from '#kernel';
import { Enterprise } from './enterprise.entity.js';

/** 成员邀请: an address invited to become a member of an enterprise. Used once. */
@Entity('member_invitation')
@Check('member_invitation_email_lower_case', 'email = lower(email)')
@Index('member_invitation_token', ['tokenHash'], { unique: true })
@Index('member_invitation_by', ['invitedBy', 'invitedAt'])
@Index('member_invitation_to', ['email', 'invitedAt'])
@Index('member_invitation_of_enterprise', ['enterpriseId', 'invitedAt', 'id'])
export class MemberInvitation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'member_invitation_pk' })
  id: string;

  @Column('uuid')
  enterpriseId: string;

  @ManyToOne(() => Enterprise, { nullable: false })
  @JoinColumn({ name: 'enterprise_id', foreignKeyConstraintName: 'member_invitation_enterprise' })
  enterprise?: Relation<Enterprise>;

  @Column('varchar', { length: 254 })
  email: Email;

  @Column('varchar', { length: 80 })
  name: string;

  @Column('varchar', { length: 8 })
  role: MemberRole;

  /** SHA-256 of the token, hex; the token itself is only in the letter. */
  @Column('varchar', { length: 64 })
  tokenHash: string;

  @Column('uuid')
  invitedBy: string;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'invited_by', foreignKeyConstraintName: 'member_invitation_inviter' })
  inviter?: Relation<Account>;

  @Column('timestamptz')
  invitedAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  @Column('timestamptz', { nullable: true })
  acceptedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  withdrawnAt: Date | null;
}
