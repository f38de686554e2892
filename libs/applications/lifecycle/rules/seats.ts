import { mandatesAt, type Mandate, type Person } from './mandate.js';
import { because, type Refusal } from './refusals.js';
import { attendanceOf, isAtTheTable, sittingOf } from './sitting.js';
import type { ApplicationState, Attendance, Seated, Task } from '../state/application-state.js';

export const seatedAs = (mandate: Mandate | null): Seated => (mandate?.asDeputy ? 'deputy' : 'member');

/** The capacity in which somebody may take a desk's seat; null = none. */
export function seatOf(person: Person, desk: string): Seated | null {
  const mandates = mandatesAt(person, { desk, kind: 'vote' });
  return mandates.length > 0 ? seatedAs(mandates.find(({ asDeputy }) => !asDeputy) ?? mandates[0] ?? null) : null;
}

/** 回避: a conflict of interest binds the person who declared it, and anybody acting in their name. */
export const isConflicted = ({ recusals }: ApplicationState, { id }: Pick<Person, 'id'>, mandate: Mandate | null) =>
  recusals.some(({ by }) => by === id || by === mandate?.onBehalfOf);

/**
 * 席位由谁代表: the person present for the seat, or their stand-in. A deputy steps in by the attendance, or where the
 * member declared a conflict.
 */
export function seatRefusal(
  state: ApplicationState,
  { desk }: Task,
  person: Pick<Person, 'id'>,
  mandate: Mandate,
): Refusal | undefined {
  if (isConflicted(state, person, mandate)) return because('conflicted');
  if (!isAtTheTable(state)) return because('not_sitting');
  const sitting = sittingOf(state);
  const presence = sitting ? attendanceOf(sitting, desk) : byCirculation;
  const isTheirs = represents(presence, person, mandate) || (mandate.asDeputy && memberHasConflict(state, desk));
  return isTheirs ? undefined : because('seat_represented', { desk, by: presence.as });
}

/** Attendance is unknown by circulation, and in meetings held before it was recorded. */
const represents = ({ as, by }: Pick<Attendance, 'as' | 'by'>, { id }: Pick<Person, 'id'>, mandate: Mandate) =>
  as === seatedAs(mandate) && (by === null || by === id || by === mandate.onBehalfOf);

const memberHasConflict = ({ recusals }: ApplicationState, desk: string) =>
  recusals.some((one) => one.desk === desk && one.as === 'member');

/** The seat's representative, or by circulation its member, has declared a conflict of interest. */
export function isVacant(state: ApplicationState, desk: string): boolean {
  const sitting = sittingOf(state);
  const { as: presence, by } = sitting ? attendanceOf(sitting, desk) : byCirculation;
  return state.recusals.some((one) => one.desk === desk && (by === null ? one.as === presence : one.by === by));
}

const byCirculation = { as: 'member', by: null } as const;
