import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Enterprise } from '#enterprises';
import type { Day, Integer, Uuid } from '#kernel';
import { ProjectFacts } from './project-facts.js';
import type { Stage } from '../stages/stages.js';

/** 项目, current state. Only the database function `project_revise` writes it, with a revision. */
@Entity('project')
@Index('project_code', ['zoneId', 'code'], { unique: true })
@Index('project_of_stage', ['zoneId', 'stage', 'code'])
@Index('project_of_enterprise', ['enterpriseId', 'code'])
export class Project extends ProjectFacts {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'project_pk' })
  id: Uuid;

  /** 项目编号, unique in its zone @example ZGC-A-2026-0001 */
  @Column('varchar', { length: 32 })
  code: string;

  @ManyToOne(() => Enterprise)
  @JoinColumn({ name: 'enterprise_id', foreignKeyConstraintName: 'project_enterprise' })
  enterprise?: Relation<Enterprise>;

  /** Stage before it was proposed. */
  @Column('varchar', { length: 16, nullable: true })
  previousStage: Stage | null;

  /** The day from which it is in the portfolio */
  @Column('date')
  recordedOn: Day;

  @Column('varchar', { length: 500, nullable: true })
  note: string | null;

  /** The number of the revision shown; the ETag of the current one */
  @Column('int')
  version: Integer;
}
