import type { Day, Integer, Titled } from '#kernel';
import type { Stage } from '#projects';

/** 合计. Amounts are decimal strings with two decimals, as the database added them. */
export interface Totals {
  /** @example 56 */
  projects: Integer;
  /** 研发设计类 @example 46 */
  rdDesign: Integer;
  /** Per cent of the projects, one decimal @example 82.1 */
  rdDesignShare: string;
  /** Planned investment, decimal string @example 8080000000.00 */
  investmentCny: string;
  /** Planned imports, decimal string @example 8080000000.00 */
  importUsd: string;
  /** Planned exports, decimal string @example 8080000000.00 */
  exportUsd: string;
  /** Planned imports and exports together, decimal string @example 8080000000.00 */
  tradeUsd: string;
  /** Square metres, decimal string @example 8080000000.00 */
  floorAreaSqm: string;
}

/** Totals with the `query`, below /api/v1, that lists exactly their projects. */
export interface OpenTotals extends Totals {
  /** Below /api/v1: lists exactly these projects @example /projects?stage=proposed */
  query: string;
}

/** `awaiting` 申报待受理: proposed by a submission alone that is not accepted yet; apart from what is proposed. */
export type Standing = Stage | 'awaiting';

export interface StageTotals extends OpenTotals {
  stage: Standing;
}

export interface Group extends OpenTotals, Titled {
  /** @example core */
  key: string;
  /** The same group, stage by stage; a stage of nothing is left out */
  stages: StageTotals[];
}

export const groupings = ['tier', 'sector', 'businessType', 'stage', 'functionalArea'] as const;
export type Grouping = (typeof groupings)[number];

/** 总表: the figures of a portfolio, grouped. */
export interface Portfolio {
  /** The day at whose end the portfolio stood so; today: now */
  asOf: Day;
  by: Grouping;
  /** A project counts in each of its business types: those groups add up to more than the whole */
  overlapping: boolean;
  /** At least one row behind the figures is invented; say so wherever they are shown */
  illustrative: boolean;
  headline: Headline;
  groups: Group[];
  /** 合计: each project once, also where groups overlap */
  total: OpenTotals;
}

/** 累计准入: what was admitted at some time, and what became of it. */
export interface Admissions extends OpenTotals {
  stages: StageTotals[];
}

/** What was announced. A report frozen in earlier years knows only the first three. */
export interface Headline {
  /** 拟入区, without what awaits acceptance */
  proposed: OpenTotals;
  /** 储备 */
  reserve: OpenTotals;
  /** 已准入 and not yet under contract */
  admitted: OpenTotals;
  /** 申报待受理 */
  awaiting?: OpenTotals;
  everAdmitted?: Admissions;
}

export const headlineStandings = ['proposed', 'reserve', 'admitted', 'awaiting'] as const satisfies (keyof Headline)[];

export const nothing: Totals = {
  projects: 0,
  rdDesign: 0,
  rdDesignShare: '0.0',
  investmentCny: '0.00',
  importUsd: '0.00',
  exportUsd: '0.00',
  tradeUsd: '0.00',
  floorAreaSqm: '0.00',
};
