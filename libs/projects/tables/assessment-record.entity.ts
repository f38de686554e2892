import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Project } from './project.entity.js';

export const assessmentActs = ['passed', 'rectification', 'reported', 'accepted', 'refused'] as const;
export type AssessmentAct = (typeof assessmentActs)[number];

/** 评估记录: an entry of a yearly assessment. A database rule refuses changes. */
@Entity('project_assessment')
export class AssessmentRecord {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'project_assessment_pk' })
  projectId: string;

  /** 1, 2, 3 … within the project. */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'project_assessment_pk' })
  number: number;

  @ManyToOne(() => Project, { nullable: false })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'project_assessment_project' })
  project?: Relation<Project>;

  @Column('varchar', { length: 16 })
  zoneId: string;

  /** The year that is assessed. */
  @Column('int')
  year: number;

  @Column('varchar', { length: 16 })
  act: AssessmentAct;

  /** Findings, report or reasons. */
  @Column('text')
  text: string;

  /** 整改期限. */
  @Column('date', { nullable: true })
  dueOn: string | null;

  @Column('varchar', { length: 64 })
  actorId: string;

  @Column('timestamptz')
  at: Date;
}
