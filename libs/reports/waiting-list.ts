import { amountOf, hundredths, type Bilingual } from '#kernel';
import { isAdmitted } from '#projects';
import type { FunctionalArea } from '#zones';
import { signed, squareMetres, type FloorSpaceRow } from './capacity.js';

/** An accepted, undecided entry application with the floor space it needs. */
export interface AcceptedRow {
  applicationId: string;
  number: string;
  projectId: string;
  projectName: string;
  enterpriseName: string;
  area: string;
  floorAreaSqm: string;
  acceptedOn: string;
  receivedOn: string;
}

/** Square metres, decimal strings. */
export interface Waiting extends AcceptedRow {
  /** Position in the queue; 1 comes first. */
  place: number;
  /** Floor space of this application and of all before it. */
  togetherSqm: string;
  /** Whether space suffices for it and all before it. */
  fits: boolean;
}

export interface AreaQueue {
  key: string;
  title: Bilingual;
  source: Bilingual;
  capacitySqm: string;
  /** Floor space taken by projects that were admitted and have not left. */
  heldSqm: string;
  /** Floor space left; negative when too much was given. */
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
