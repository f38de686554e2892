import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '#identity';
import type { Day } from '#kernel';

/** 委托: a member of staff leaves a desk's work to another for a period. Never deleted. */
@Entity('delegation')
@Check('delegation_to_another', 'delegate_id <> delegator_id')
@Check('delegation_period', 'ends_on >= starts_on')
@Index('delegation_of_delegator', ['delegatorId', 'madeAt', 'id'])
@Index('delegation_of_delegate', ['delegateId', 'madeAt', 'id'])
export class Delegation {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'delegation_pk' })
  id: string;

  @Column('varchar', { length: 16 })
  zoneId: string;

  /** The absent person. */
  @Column('uuid')
  delegatorId: string;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'delegator_id', foreignKeyConstraintName: 'delegation_delegator' })
  delegator?: Relation<Account>;

  /** The stand-in. */
  @Column('uuid')
  delegateId: string;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'delegate_id', foreignKeyConstraintName: 'delegation_delegate' })
  delegate?: Relation<Account>;

  /** Null: every desk that the delegator serves on the day. */
  @Column('varchar', { length: 32, nullable: true })
  desk: string | null;

  /** Null: every kind of task. */
  @Column('varchar', { array: true, length: 16, nullable: true })
  kinds: string[] | null;

  /** First and last day, both included, Asia/Shanghai. */
  @Column('date')
  startsOn: Day;

  @Column('date')
  endsOn: Day;

  @Column('varchar', { length: 500 })
  note: string;

  @Column('timestamptz')
  madeAt: Date;

  /** Set where it was ended early, with who ended it. */
  @Column('timestamptz', { nullable: true })
  endedAt: Date | null;

  @Column('varchar', { length: 64, nullable: true })
  endedBy: string | null;
}
