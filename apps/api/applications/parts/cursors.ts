import type { ApplicationEventRow, ConditionList, ConditionRow } from '#applications';
import { decodeCursor, isPlaceDay, isPlaceId, isPlaceNumber, newestBy, pageOf, type Page } from '../../http/index.js';

/** Applications, last changed first. */
export const newestCursor = newestBy('updatedAt');

interface Seq {
  seq: number;
}

const isSeq = (value: unknown): value is Seq => {
  const { seq } = (value ?? {}) as Partial<Seq>;
  return isPlaceNumber(seq) && seq >= 0;
};

/** Events in the order in which they happened. */
export const eventCursor = {
  read: (cursor: string | undefined) => decodeCursor(cursor, isSeq),
  page: (rows: ApplicationEventRow[], limit: number): Page<ApplicationEventRow> =>
    pageOf(rows, limit, ({ seq }): Seq => ({ seq })),
};

interface ConditionPlace {
  list: ConditionList;
  dueOn: string;
  id: string;
}

const isConditionPlace =
  (list: ConditionList) =>
  (value: unknown): value is ConditionPlace => {
    const place = (value ?? {}) as Partial<ConditionPlace>;
    return place.list === list && isPlaceDay(place.dueOn) && isPlaceId(place.id);
  };

/** Conditions by their last day; good only for the same list. */
export const conditionCursor = {
  read: (cursor: string | undefined, list: ConditionList) => decodeCursor(cursor, isConditionPlace(list)),
  page: (rows: ConditionRow[], limit: number, list: ConditionList): Page<ConditionRow> =>
    pageOf(rows, limit, ({ dueOn, id }): ConditionPlace => ({ list, dueOn, id })),
};
