import type { Group, Headline, Totals } from '../api/types';
import type { Grouping } from './use-reports';

/** The projects that a grouped table counts; by default those of the first figure above it. */
export const populations = ['proposed', 'reserve', 'all'] as const;
export type Population = (typeof populations)[number];

export const populationOf = (asked: string | null): Population =>
  populations.find((population) => population === asked) ?? 'proposed';

/** A line of the grouped table. */
export interface GroupLine extends Totals {
  key: string;
  title: Group['title'];
}

const none = { projects: 0, rdDesign: 0, rdDesignShare: '0.0' };
const noAmounts = {
  investmentCny: '0.00',
  importUsd: '0.00',
  exportUsd: '0.00',
  tradeUsd: '0.00',
  floorAreaSqm: '0.00',
};

/** Stages are compared with each other, so all of them are counted. */
export const counted = (by: Grouping, population: Population): Population => (by === 'stage' ? 'all' : population);

export function linesOf(groups: Group[], population: Population): GroupLine[] {
  if (population === 'all') return groups;
  return groups.map(({ key, title, query, stages }) => {
    const found = stages.find(({ stage }) => stage === population);
    return { ...none, ...noAmounts, query, ...found, key, title };
  });
}

/** 合计, each project once: the very figure above the table. A report frozen in earlier years has none of everything. */
export const totalIn = (headline: Headline, population: Population, all?: Totals): Totals | undefined =>
  population === 'all' ? all : headline[population];
