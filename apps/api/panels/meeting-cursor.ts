import type { PanelMeeting } from '#applications';
import { decodeCursor, isPlaceId, isPlaceInstant, pageOf, type Page } from '../http/index.js';

interface Place {
  heldAt: string;
  id: string;
}

const isPlace = (value: unknown): value is Place => {
  const { heldAt, id } = (value ?? {}) as Partial<Place>;
  return isPlaceId(id) && isPlaceInstant(heldAt);
};

/** Meetings, the latest first. */
export const meetingCursor = {
  read(cursor: string | undefined) {
    const place = decodeCursor(cursor, isPlace);
    return place && { id: place.id, heldAt: new Date(place.heldAt) };
  },
  page: (rows: PanelMeeting[], limit: number): Page<PanelMeeting> =>
    pageOf(rows, limit, ({ heldAt, id }): Place => ({ heldAt: heldAt.toISOString(), id })),
};
