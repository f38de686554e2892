import { Column } from 'typeorm';
import type { Tier } from '#zones';
import type { ProjectFigures } from '../figures/figures.js';
import type { Stage } from '../stages/stages.js';

/** Common columns of projects and revisions. */
export abstract class ProjectFacts implements ProjectFigures {
  @Column('varchar', { length: 16 })
  zoneId: string;

  @Column('uuid', { nullable: true })
  enterpriseId: string | null;

  @Column('varchar', { length: 16 })
  stage: Stage;

  @Column('varchar', { length: 120 })
  enterpriseName: string;

  @Column('varchar', { length: 18, nullable: true })
  uscc: string | null;

  @Column('varchar', { length: 200 })
  nameZh: string;

  @Column('varchar', { length: 200, nullable: true })
  nameEn: string | null;

  @Column('varchar', { length: 16 })
  tier: Tier;

  @Column('varchar', { length: 32 })
  sector: string;

  @Column('text', { array: true })
  businessTypes: string[];

  @Column('varchar', { length: 32 })
  functionalArea: string;

  @Column('boolean')
  rdDesign: boolean;

  @Column('numeric', { precision: 16, scale: 2, nullable: true })
  investmentCny: string | null;

  @Column('numeric', { precision: 16, scale: 2, nullable: true })
  importUsd: string | null;

  @Column('numeric', { precision: 16, scale: 2, nullable: true })
  exportUsd: string | null;

  @Column('numeric', { precision: 12, scale: 2, nullable: true })
  floorAreaSqm: string | null;

  @Column('int', { nullable: true })
  jobs: number | null;

  /** Invented row, marked wherever it is shown. */
  @Column('boolean')
  illustrative: boolean;
}
