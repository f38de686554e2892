import { amountOf, hundredths, type Bilingual, type Titled, type Integer, type Day } from '#kernel';
import { admittedStages, type Stage } from '#projects';
import type { FunctionalArea } from '#zones';
import { queryOf, type Listing } from './grouping.js';

export interface FloorSpaceRow {
  area: string;
  stage: Stage;
  projects: number;
  floorAreaSqm: string;
  unknown: number;
  illustrative: boolean;
}

/** Square metres as decimal strings; the rest is negative when demand exceeds space. */
export interface FloorSpace {
  /** On offer, square metres @example 177350.00 */
  capacitySqm: string;
  /** Of projects that were admitted and have not left, square metres @example 177350.00 */
  admittedSqm: string;
  /** Of projects that apply, square metres @example 177350.00 */
  proposedSqm: string;
  /** Both together, square metres @example 177350.00 */
  takenSqm: string;
  /** Left; negative when more is asked for than there is, square metres @example 177350.00 */
  remainingSqm: string;
  projects: Integer;
  /** How many of them have not said how much they need */
  unknown: Integer;
  /** Below /api/v1: lists exactly these projects */
  query: string;
}

export interface AreaSpace extends FloorSpace, Titled {
  /** @example rd_design */
  key: string;
  /** Where the capacity comes from */
  source: Bilingual;
}

/** 载体容量: floor space taken and available. */
export interface Capacity {
  asOf: Day;
  illustrative: boolean;
  areas: AreaSpace[];
  total: FloorSpace;
}

const taking: readonly Stage[] = ['proposed', ...admittedStages];

/** Reserve projects take no space; unknown areas count in the total only. */
export function capacityOf(
  areas: readonly FunctionalArea[],
  all: readonly FloorSpaceRow[],
  listing: Listing,
): Omit<Capacity, 'asOf'> {
  const rows = all.filter(({ stage }) => taking.includes(stage));
  const stage = taking.join(',');
  const spaces = areas.map(({ key, title, source, capacitySqm }) => {
    const query = queryOf(listing, { area: key, stage });
    const ofArea = rows.filter(({ area }) => area === key);
    return { key, title, source, ...spaceOf(squareMetres(capacitySqm), ofArea, query) };
  });
  const whole = areas.reduce((sum, { capacitySqm }) => sum + squareMetres(capacitySqm), 0n);
  return {
    illustrative: rows.some(({ illustrative }) => illustrative),
    areas: spaces,
    total: spaceOf(whole, rows, queryOf(listing, { stage })),
  };
}

function spaceOf(capacity: bigint, rows: readonly FloorSpaceRow[], query: string): FloorSpace {
  const proposed = added(rows.filter(({ stage }) => stage === 'proposed'));
  const admitted = added(rows.filter(({ stage }) => stage !== 'proposed'));
  const taken = proposed + admitted;
  return {
    capacitySqm: amountOf(capacity),
    admittedSqm: amountOf(admitted),
    proposedSqm: amountOf(proposed),
    takenSqm: amountOf(taken),
    remainingSqm: signed(capacity - taken),
    projects: rows.reduce((sum, { projects }) => sum + projects, 0),
    unknown: rows.reduce((sum, { unknown }) => sum + unknown, 0),
    query,
  };
}

const added = (rows: readonly FloorSpaceRow[]) =>
  rows.reduce((sum, { floorAreaSqm }) => sum + hundredths(floorAreaSqm), 0n);

/** A zone pack gives square metres with at most two decimals. */
export const squareMetres = (area: number): bigint => BigInt(Math.round(area * 100));

export const signed = (amount: bigint) => (amount < 0n ? `-${amountOf(-amount)}` : amountOf(amount));
