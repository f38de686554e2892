import type { Application, ApplicationEventRow } from '#applications';
import { decodeCursor, pageOf, type Page } from '../http/index.js';

interface Newest {
  updatedAt: string;
  id: string;
}

const isNewest = (value: unknown): value is Newest => {
  const { updatedAt, id } = (value ?? {}) as Partial<Newest>;
  return typeof id === 'string' && typeof updatedAt === 'string' && !Number.isNaN(Date.parse(updatedAt));
};

/** Applications, last changed first. */
export const newestCursor = {
  read(cursor: string | undefined) {
    const place = decodeCursor(cursor, isNewest);
    return place && { id: place.id, updatedAt: new Date(place.updatedAt) };
  },
  page: (rows: Application[], limit: number): Page<Application> =>
    pageOf(rows, limit, ({ updatedAt, id }): Newest => ({ updatedAt: updatedAt.toISOString(), id })),
};

interface Seq {
  seq: number;
}

const isSeq = (value: unknown): value is Seq => Number.isInteger((value as Partial<Seq> | null)?.seq);

/** Events in the order in which they happened. */
export const eventCursor = {
  read: (cursor: string | undefined) => decodeCursor(cursor, isSeq),
  page: (rows: ApplicationEventRow[], limit: number): Page<ApplicationEventRow> =>
    pageOf(rows, limit, ({ seq }): Seq => ({ seq })),
};
