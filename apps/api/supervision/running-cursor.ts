import type { RunningKey, TaskRow } from '#applications';
import { decodeCursor, isPlaceDay, isPlaceId, isPlaceInstant, pageOf, type Page } from '../http/index.js';

const isPlace = (value: unknown): value is RunningKey => {
  const { dueOn, at, id } = (value ?? {}) as Partial<RunningKey>;
  return isPlaceDay(dueOn) && isPlaceInstant(at) && isPlaceId(id);
};

/** Running tasks, by the day on which they are due. */
export const runningCursor = {
  read: (cursor: string | undefined): RunningKey | null => decodeCursor(cursor, isPlace),
  page: (rows: TaskRow[], limit: number): Page<TaskRow> =>
    pageOf(rows, limit, ({ dueOn, openedAt, id }): RunningKey => ({ dueOn, at: openedAt.toISOString(), id })),
};
