import { sqlList } from '#kernel';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Application } from './application.entity.js';

/** `dropped`: the approval was revoked. */
export const conditionStandings = ['open', 'met', 'broken', 'dropped'] as const;
export type ConditionStanding = (typeof conditionStandings)[number];

/** Somebody still has to meet the condition. */
export const followedStandings = ['open', 'broken'] as const satisfies ConditionStanding[];

/**
 * 附条件 of an approval, for lists; its text is in the application's state. Written only by the statement of a command, from
 * that state.
 */
@Entity('approval_condition')
@Index('approval_condition_followed', ['zoneId', 'standing', 'dueOn', 'id'], {
  where: `standing IN ${sqlList(followedStandings)}`,
})
@Index('approval_condition_of_application', ['applicationId'])
export class ConditionRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'approval_condition_pk' })
  id: string;

  @Column('varchar', { length: 16 })
  zoneId: string;

  @Column('uuid')
  applicationId: string;

  @ManyToOne(() => Application, { nullable: false })
  @JoinColumn({ name: 'application_id', foreignKeyConstraintName: 'approval_condition_application' })
  application?: Relation<Application>;

  /** `applicant`, or the key of a desk. */
  @Column({ type: 'varchar', length: 32, update: false })
  owner: string;

  @Column({ type: 'varchar', length: 32, update: false })
  setBy: string;

  @Column({ type: 'date', update: false })
  dueOn: string;

  @Column('varchar', { length: 16 })
  standing: ConditionStanding;
}
