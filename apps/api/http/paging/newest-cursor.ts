import { isPlaceId, isPlaceInstant } from './cursor-parts.js';
import { decodeCursor } from './cursor.js';
import { pageOf, type Page } from './page.js';

/** Paging from the newest on: by an instant of the row, and its id where two have the same. */
export function newestBy<At extends string>(at: At) {
  type Place = Record<At | 'id', string>;
  type After = Record<At, Date> & { id: string };

  const isPlace = (value: unknown): value is Place => {
    const place = (value ?? {}) as Partial<Place>;
    return isPlaceId(place.id) && isPlaceInstant(place[at]);
  };
  return {
    /** Throws `InvalidQuery` for a cursor that is none. */
    read(cursor: string | undefined): After | null {
      const place = decodeCursor(cursor, isPlace);
      return place && ({ id: place.id, [at]: new Date(place[at]) } as After);
    },
    page: <Row extends After>(rows: Row[], limit: number): Page<Row> =>
      pageOf(rows, limit, ({ id, [at]: instant }) => ({ [at]: instant.toISOString(), id })),
  };
}
