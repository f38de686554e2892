import type { Bilingual } from '#kernel';
import type { Stage } from '#projects';

/** 合计. Amounts are decimal strings with two decimals, as the database added them. */
export interface Totals {
  projects: number;
  rdDesign: number;
  /** Per cent of the projects, one decimal: `82.1`. */
  rdDesignShare: string;
  investmentCny: string;
  importUsd: string;
  exportUsd: string;
  /** Imports and exports together. */
  tradeUsd: string;
  floorAreaSqm: string;
}

/** Totals with the `query`, below /api/v1, that lists exactly their projects. */
export interface OpenTotals extends Totals {
  query: string;
}

export interface StageTotals extends OpenTotals {
  stage: Stage;
}

export interface Group extends OpenTotals {
  key: string;
  title: Bilingual;
  stages: StageTotals[];
}

export const groupings = ['tier', 'sector', 'businessType', 'stage', 'functionalArea'] as const;
export type Grouping = (typeof groupings)[number];

/** 总表: the figures of a portfolio, grouped. */
export interface Portfolio {
  /** Day at whose end the figures held; today means now. */
  asOf: string;
  by: Grouping;
  /** Whether groups overlap: a project counts in each of its business types. */
  overlapping: boolean;
  /** Whether a row behind the figures is illustrative. */
  illustrative: boolean;
  headline: Record<HeadlineStage, OpenTotals>;
  groups: Group[];
}

export const headlineStages = ['proposed', 'reserve', 'admitted'] as const;
export type HeadlineStage = (typeof headlineStages)[number];

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
