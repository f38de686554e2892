import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Enterprise } from '#enterprises';
import { Project } from './project.entity.js';

/** 邀请 of one enterprise to apply about a reserve project. */
@Entity('project_invitation')
@Index('project_invitation_of_project', ['projectId'])
export class ProjectInvitation {
  /** Code for the enterprise: XXXX-XXXX-XXXX-XXXX. */
  @PrimaryColumn('varchar', { length: 24, primaryKeyConstraintName: 'project_invitation_pk' })
  code: string;

  @Column('varchar', { length: 16 })
  zoneId: string;

  @Column('uuid')
  projectId: string;

  @ManyToOne(() => Project, { nullable: false })
  @JoinColumn({ name: 'project_id', foreignKeyConstraintName: 'project_invitation_project' })
  project?: Relation<Project>;

  @Column('varchar', { length: 64 })
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;

  @Column('timestamptz')
  expiresAt: Date;

  /** The enterprise that accepted it. */
  @Column('uuid', { nullable: true })
  acceptedBy: string | null;

  @ManyToOne(() => Enterprise)
  @JoinColumn({ name: 'accepted_by', foreignKeyConstraintName: 'project_invitation_enterprise' })
  accepter?: Relation<Enterprise>;

  @Column('timestamptz', { nullable: true })
  acceptedAt: Date | null;
}
