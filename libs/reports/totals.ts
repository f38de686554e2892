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

/** Totals that open into their projects: `query` lists exactly them, below /api/v1. */
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
  /** The day at whose end the portfolio stood so; today: now. */
  asOf: string;
  by: Grouping;
  /** A project counts in each of its business types, so those groups add up to more than the whole. */
  overlapping: boolean;
  /** At least one row behind the figures is invented. */
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
