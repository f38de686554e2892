import { encodeCursor } from './cursor.js';

export interface Page<T> {
  items: T[];
  next: string | null;
}

/** One page out of `limit + 1` rows: the row too many only tells that there is a next page. */
export function pageOf<T>(rows: readonly T[], limit: number, placeOf: (last: T) => unknown): Page<T> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, next: rows.length > limit && last !== undefined ? encodeCursor(placeOf(last)) : null };
}
