import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Enterprise } from '#enterprises';
import { ProjectFacts } from './project-facts.js';
import type { Stage } from '../stages/stages.js';

/** 项目, as it stands now. Only the database function `project_revise` writes it, together with its revision. */
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

  /** The stage it had before it was proposed. */
  @Column('varchar', { length: 16, nullable: true })
  previousStage: Stage | null;

  /** The day from which it is in the portfolio. */
  @Column('date')
  recordedOn: string;

  @Column('varchar', { length: 500, nullable: true })
  note: string | null;

  /** The number of its current revision; the ETag. */
  @Column('int')
  version: number;
}
