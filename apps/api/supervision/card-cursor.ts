import type { CardRow } from '#applications';
import { decodeCursor, isPlaceId, isPlaceInstant, pageOf, type Page } from '../http/index.js';

interface Place {
  issuedAt: string;
  id: string;
}

const isPlace = (value: unknown): value is Place => {
  const { issuedAt, id } = (value ?? {}) as Partial<Place>;
  return isPlaceId(id) && isPlaceInstant(issuedAt);
};

/** Cards, newest first. */
export const cardCursor = {
  read(cursor: string | undefined) {
    const place = decodeCursor(cursor, isPlace);
    return place && { id: place.id, issuedAt: new Date(place.issuedAt) };
  },
  page: (rows: CardRow[], limit: number): Page<CardRow> =>
    pageOf(rows, limit, ({ issuedAt, id }): Place => ({ issuedAt: issuedAt.toISOString(), id })),
};
