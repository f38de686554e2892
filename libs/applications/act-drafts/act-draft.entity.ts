import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from '#identity';

/** 未提交的办理内容: what a person has written for an act that is not done yet. Only they reach it. */
@Entity('act_draft')
export class ActDraft {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'act_draft_pk' })
  accountId: string;

  @ManyToOne(() => Account, { nullable: false })
  @JoinColumn({ name: 'account_id', foreignKeyConstraintName: 'act_draft_account' })
  account?: Relation<Account>;

  /** What it is about: a task, a meeting, an application or a page. */
  @PrimaryColumn('varchar', { length: 120, primaryKeyConstraintName: 'act_draft_pk' })
  about: string;

  /** The part of the act, such as the opinion of a refusal. */
  @PrimaryColumn('varchar', { length: 64, primaryKeyConstraintName: 'act_draft_pk' })
  act: string;

  /** JSON as the page writes and reads it. */
  @Column('text')
  content: string;

  @Column('timestamptz')
  changedAt: Date;
}
