import { queueStates, type QueueKey, type QueueState, type TaskRow } from '#applications';
import {
  decodeCursor,
  isPlaceDay,
  isPlaceId,
  isPlaceInstant,
  isPlaceNumber,
  pageOf,
  type Page,
} from '../http/index.js';

type Place = QueueKey & { state: QueueState };

const isPlace =
  (state: QueueState) =>
  (value: unknown): value is Place => {
    const place = (value ?? {}) as Partial<Place>;
    return queueStates.includes(place.state as QueueState) && place.state === state && hasKey(place);
  };

const hasKey = ({ priority, dueOn, at, id }: Partial<QueueKey>) =>
  isPlaceNumber(priority) && isPlaceDay(dueOn) && isPlaceInstant(at) && isPlaceId(id);

/** Where a page of a queue ended; good only for the same queue. */
export const queueCursor = {
  read: (cursor: string | undefined, state: QueueState): QueueKey | null => decodeCursor(cursor, isPlace(state)),
  page: (rows: TaskRow[], limit: number, state: QueueState): Page<TaskRow> =>
    pageOf(rows, limit, ({ priority, dueOn, openedAt, doneAt, id }): Place => {
      const at = (state === 'done' ? (doneAt ?? openedAt) : openedAt).toISOString();
      return { state, priority, dueOn, at, id };
    }),
};
