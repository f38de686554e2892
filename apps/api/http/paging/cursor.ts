import { InvalidQuery } from '../problems/errors.js';
import { wrong } from '../problems/fields/field-errors.js';

/** Where a page ended, as text that callers pass back unread. */
export function encodeCursor(place: unknown): string {
  return Buffer.from(JSON.stringify(place)).toString('base64url');
}

/** The place that {@link encodeCursor} made, checked by `isPlace`; null without a cursor. Throws {@link InvalidQuery}. */
export function decodeCursor<T>(cursor: string | undefined, isPlace: (value: unknown) => value is T): T | null {
  if (cursor === undefined) return null;
  const place = parsed(cursor);
  if (isPlace(place)) return place;
  throw new InvalidQuery([wrong('/cursor', 'bad_cursor')]);
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
