import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Day, Uuid } from '#kernel';
import { ProjectRevision } from '#projects';
import type { Group, Headline } from '../portfolio/totals.js';

/** Headline and every grouping of one day. */
export interface FrozenFigures {
  asOf: Day;
  illustrative: boolean;
  headline: Headline;
  groups: FrozenGroups;
}

export interface FrozenGroups {
  tier: Group[];
  sector: Group[];
  /** A project counts in each of its business types */
  businessType: Group[];
  stage: Group[];
  functionalArea: Group[];
}

/** 定版报表: the figures of a day under a name. The database refuses every change to it. */
@Entity('frozen_report')
@Index('frozen_report_name', ['zoneId', 'name'], { unique: true })
@Index('frozen_report_newest', ['zoneId', 'createdAt', 'id'])
export class FrozenReport {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'frozen_report_pk' })
  id: Uuid;

  @Column('varchar', { length: 16 })
  zoneId: string;

  @Column('varchar', { length: 120 })
  name: string;

  @Column('date')
  asOf: Day;

  @Column('jsonb')
  figures: FrozenFigures;

  /** Hex; of the canonical JSON (RFC 8785) of name, day, figures and the revisions behind them */
  @Column('varchar', { length: 64 })
  sha256: string;

  @Column('varchar', { length: 64 })
  createdBy: string;

  @Column('timestamptz')
  createdAt: Date;
}

/** A revision counted in a frozen report. Rows are written with the report and never change. */
@Entity('frozen_report_row')
export class FrozenReportRow {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'frozen_report_row_pk' })
  reportId: string;

  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'frozen_report_row_pk' })
  projectId: string;

  @ManyToOne(() => FrozenReport, { nullable: false })
  @JoinColumn({ name: 'report_id', foreignKeyConstraintName: 'frozen_report_row_report' })
  report?: Relation<FrozenReport>;

  @Column('int')
  revision: number;

  @ManyToOne(() => ProjectRevision, { nullable: false })
  @JoinColumn([
    {
      name: 'project_id',
      referencedColumnName: 'projectId',
      foreignKeyConstraintName: 'frozen_report_row_revision',
    },
    { name: 'revision', referencedColumnName: 'revision', foreignKeyConstraintName: 'frozen_report_row_revision' },
  ])
  projectRevision?: Relation<ProjectRevision>;
}
