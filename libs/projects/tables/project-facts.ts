import { Column } from 'typeorm';
import type { Integer } from '#kernel';
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

  /** 统一社会信用代码 */
  @Column('varchar', { length: 18, nullable: true })
  uscc: string | null;

  @Column('varchar', { length: 200 })
  nameZh: string;

  @Column('varchar', { length: 200, nullable: true })
  nameEn: string | null;

  @Column('varchar', { length: 16 })
  tier: Tier;

  /** @example ic */
  @Column('varchar', { length: 32 })
  sector: string;

  /** @example ["rd", "testing"] */
  @Column('text', { array: true })
  businessTypes: string[];

  /** @example rd_design */
  @Column('varchar', { length: 32 })
  functionalArea: string;

  /** 研发设计类 */
  @Column('boolean')
  rdDesign: boolean;

  /** Planned investment @example 163860000.00 */
  @Column('numeric', { precision: 16, scale: 2, nullable: true })
  investmentCny: string | null;

  /** Planned imports @example 163860000.00 */
  @Column('numeric', { precision: 16, scale: 2, nullable: true })
  importUsd: string | null;

  /** Planned exports @example 163860000.00 */
  @Column('numeric', { precision: 16, scale: 2, nullable: true })
  exportUsd: string | null;

  /** Square metres @example 6050.00 */
  @Column('numeric', { precision: 12, scale: 2, nullable: true })
  floorAreaSqm: string | null;

  @Column('int', { nullable: true })
  jobs: Integer | null;

  /** The row is invented; say so wherever it is shown */
  @Column('boolean')
  illustrative: boolean;
}
