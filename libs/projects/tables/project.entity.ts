import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Enterprise } from '#enterprises';
import { ProjectFacts } from './project-facts.js';
import type { Stage } from '../stages/stages.js';

/** 项目, current state. Only the database function `project_revise` writes it, with a revision. */
@Entity('project')
@Index('project_code', ['zoneId', 'code'], { unique: true })
@Index('project_of_stage', ['zoneId', 'stage', 'code'])
@Index('project_of_enterprise', ['enterpriseId', 'code'])
export class Project extends ProjectFacts {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'project_pk' })
  id: string;

  /** 项目编号, unique in its zone. */
  @Column('varchar', { length: 32 })
  code: string;

  @ManyToOne(() => Enterprise)
  @JoinColumn({ name: 'enterprise_id', foreignKeyConstraintName: 'project_enterprise' })
  enterprise?: Relation<Enterprise>;

  /** Stage before it was proposed. */
  @Column('varchar', { length: 16, nullable: true })
  previousStage: Stage | null;

  /** First day in the portfolio. */
  @Column('date')
  recordedOn: string;

  @Column('varchar', { length: 500, nullable: true })
  note: string | null;

  /** Number of the current revision; the ETag. */
  @Column('int')
  version: number;
}
