import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Day, Integer, Uuid } from '#kernel';
import { Project } from './project.entity.js';

/** `assumed` = planned and done before records began. */
export const milestoneActs = ['planned', 'assumed', 'extended', 'done', 'corrected', 'reopened'] as const;
export type MilestoneAct = (typeof milestoneActs)[number];

/** 节点记录: an event of a milestone. A database rule refuses changes and removals. */
@Entity('project_milestone')
export class MilestoneRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'project_milestone_pk' })
  projectId: string;

  /** 1, 2, 3 … within the project @minimum 1 */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'project_milestone_pk' })
  number: Integer;

  @ManyToOne(() => Project, { nullable: false })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'project_milestone_project' })
  project?: Relation<Project>;

  @Column('varchar', { length: 16 })
  zoneId: string;

  @Column('varchar', { length: 40 })
  key: string;

  @Column('varchar', { length: 16 })
  act: MilestoneAct;

  /** What it planned */
  @Column('date', { nullable: true })
  plannedOn: Day | null;

  /** What it recorded */
  @Column('date', { nullable: true })
  doneOn: Day | null;

  @Column('text', { nullable: true })
  evidence: string | null;

  @Column('text', { nullable: true })
  reason: string | null;

  /** Application that planned or postponed it. */
  @Column('uuid', { nullable: true })
  applicationId: Uuid | null;

  /** Account id, or `system`. */
  @Column('varchar', { length: 64 })
  actorId: string;

  @Column('timestamptz')
  at: Date;
}
