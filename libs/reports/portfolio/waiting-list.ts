import { amountOf, hundredths, type Bilingual, type Day, type Integer, type Titled, type Uuid } from '#kernel';
import { isAdmitted } from '#projects';
import type { FunctionalArea } from '#zones';
import { signed, squareMetres, type FloorSpaceRow } from './capacity.js';

/** An accepted, undecided entry application with the floor space it needs. */
export interface AcceptedRow {
  applicationId: Uuid;
  /** @example ZGC-2026-000123 */
  number: string;
  projectId: Uuid;
  projectName: string;
  enterpriseName: string;
  /** @example rd_design */
  area: string;
  /** What it asks for, square metres @example 177350.00 */
  floorAreaSqm: string;
  /** The order of acceptance decides */
  acceptedOn: Day;
  /** Of those accepted on one day, the order of receipt */
  receivedOn: Day;
}

/** Square metres, decimal strings. */
export interface Waiting extends AcceptedRow {
  /** 1 is served first */
  place: Integer;
  /** What it asks for together with all that come before it, square metres @example 177350.00 */
  togetherSqm: string;
  /** There is room for it and for all that come before it */
  fits: boolean;
}

export interface AreaQueue extends Titled {
  /** @example rd_design */
  key: string;
  /** Where the capacity comes from */
  source: Bilingual;
  /** On offer, square metres @example 177350.00 */
  capacitySqm: string;
  /** Held by projects that were admitted and have not left, square metres @example 177350.00 */
  heldSqm: string;
  /** Free; negative when more was given than there is, square metres @example 177350.00 */
  freeSqm: string;
  waiting: Waiting[];
}

/**
 * 受理先后排序: when floor space is short, the earlier acceptance wins (Administrative Licensing Law, art. 57, by analogy).
 * Within one day the order of receipt decides, then the number.
 */
export function waitingListOf(
  areas: readonly FunctionalArea[],
  all: readonly FloorSpaceRow[],
  accepted: readonly AcceptedRow[],
): AreaQueue[] {
  return areas.map(({ key, title, source, capacitySqm }) => {
    const capacity = squareMetres(capacitySqm);
    const held = all
      .filter(({ area, stage }) => area === key && isAdmitted(stage))
      .reduce((sum, { floorAreaSqm }) => sum + hundredths(floorAreaSqm), 0n);
    const queue = accepted.filter(({ area }) => area === key).sort(byAcceptance);
    return {
      key,
      title,
      source,
      capacitySqm: amountOf(capacity),
      heldSqm: amountOf(held),
      freeSqm: signed(capacity - held),
      waiting: placed(queue, capacity - held),
    };
  });
}

function placed(queue: readonly AcceptedRow[], free: bigint): Waiting[] {
  let together = 0n;
  return queue.map((row, before) => {
    together += hundredths(row.floorAreaSqm);
    return { ...row, place: before + 1, togetherSqm: amountOf(together), fits: together <= free };
  });
}

const orderOf = ({ acceptedOn, receivedOn, number }: AcceptedRow) => `${acceptedOn} ${receivedOn} ${number}`;

const byAcceptance = (a: AcceptedRow, b: AcceptedRow) => (orderOf(a) < orderOf(b) ? -1 : 1);
