import type { ApplicationEventRow } from '#applications';
import type { Delegation, DelegationPlace } from '#delegations';
import { decodeCursor, isPlaceId, isPlaceInstant, pageOf, type Page } from '../http/index.js';

const isPlace = (value: unknown): value is DelegationPlace => {
  const { madeAt, id } = (value ?? {}) as Partial<DelegationPlace>;
  return isPlaceInstant(madeAt) && isPlaceId(id);
};

/** Where a page of delegations ended. */
export const delegationCursor = {
  read: (cursor: string | undefined): DelegationPlace | null => decodeCursor(cursor, isPlace),
  page: (rows: Delegation[], limit: number): Page<Delegation> =>
    pageOf(rows, limit, ({ madeAt, id }): DelegationPlace => ({ madeAt: madeAt.toISOString(), id })),
};

interface ActPlace {
  at: string;
  id: string;
}

const isActPlace = (value: unknown): value is ActPlace => {
  const { at, id } = (value ?? {}) as Partial<ActPlace>;
  return isPlaceInstant(at) && isPlaceId(id);
};

/** Where a page of acts ended. */
export const actCursor = {
  read: (cursor: string | undefined): ActPlace | null => decodeCursor(cursor, isActPlace),
  page: (rows: ApplicationEventRow[], limit: number): Page<ApplicationEventRow> =>
    pageOf(rows, limit, ({ at, id }): ActPlace => ({ at: at.toISOString(), id })),
};
