import { amountOf, hundredths, type Bilingual } from '#kernel';
import { isAdmitted } from '#projects';
import type { FunctionalArea } from '#zones';
import { signed, squareMetres, type FloorSpaceRow } from './capacity.js';

/** An accepted application for entry that is not decided, and the floor space that it asks for. */
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
  /** 1 is served first. */
  place: number;
  /** What it asks for together with all that come before it. */
  togetherSqm: string;
  /** There is room for it and for all that come before it. */
  fits: boolean;
}

export interface AreaQueue {
  key: string;
  title: Bilingual;
  source: Bilingual;
  capacitySqm: string;
  /** By projects that were admitted and have not left. */
  heldSqm: string;
  /** Negative when more was given than there is. */
  freeSqm: string;
  waiting: Waiting[];
}

/**
 * 受理先后排序: where floor space is short, the order of acceptance decides between qualified applicants, by analogy with
 * the Administrative Licensing Law, art. 57. Of one day, the order of receipt, then that of the numbers given with it.
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
      ...{ key, title, source },
      ...{ capacitySqm: amountOf(capacity), heldSqm: amountOf(held), freeSqm: signed(capacity - held) },
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
