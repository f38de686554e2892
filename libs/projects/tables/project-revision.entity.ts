import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Enterprise } from '#enterprises';
import type { Integer } from '#kernel';
import { ProjectFacts } from './project-facts.js';
import { Project } from './project.entity.js';

/** 项目版本: a project between two instants. Totals of any day are counted from revisions. */
@Entity('project_revision')
@Index('project_revision_current', ['zoneId', 'projectId'], { unique: true, where: 'valid_to IS NULL' })
@Index('project_revision_as_of', ['zoneId', 'validFrom', 'validTo'])
@Check('project_revision_lasts', 'valid_to > valid_from')
export class ProjectRevision extends ProjectFacts {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'project_revision_pk' })
  projectId: string;

  /** @minimum 1 */
  @PrimaryColumn('int', { primaryKeyConstraintName: 'project_revision_pk' })
  revision: Integer;

  @ManyToOne(() => Project, { nullable: false })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'project_revision_project' })
  project?: Relation<Project>;

  @ManyToOne(() => Enterprise)
  @JoinColumn({ name: 'enterprise_id', foreignKeyConstraintName: 'project_revision_enterprise' })
  enterprise?: Relation<Enterprise>;

  @Column('timestamptz')
  validFrom: Date;

  /** Null while it is the current one */
  @Column('timestamptz', { nullable: true })
  validTo: Date | null;

  /** Account id, or `system`. */
  @Column('varchar', { length: 64 })
  actorId: string;

  @Column('text')
  reason: string;
}
