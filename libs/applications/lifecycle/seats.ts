import { mandatesAt, type Mandate, type Person } from './mandate.js';
import { because, type Refusal } from './refusals.js';
import { isAtTheTable, presenceOf, sittingOf } from './sitting.js';
import type { ApplicationState, Seated, Task } from './state.js';

export const seatedAs = (mandate: Mandate | null): Seated => (mandate?.asDeputy ? 'deputy' : 'member');

/** How somebody could sit at a desk's seat; null where it is not theirs. */
export function seatOf(person: Person, desk: string): Seated | null {
  const mandates = mandatesAt(person, { desk, kind: 'vote' });
  return mandates.length > 0 ? seatedAs(mandates.find(({ asDeputy }) => !asDeputy) ?? mandates[0] ?? null) : null;
}

/** 回避: a conflict of interest counts for whoever declared it, and for whoever acts in their name. */
export const isConflicted = ({ recusals }: ApplicationState, { id }: Pick<Person, 'id'>, mandate: Mandate | null) =>
  recusals.some(({ by }) => by === id || by === mandate?.onBehalfOf);

/** 席位由谁代表: a deputy steps in where the meeting says so, or where the seat's member declared a conflict. */
export function seatRefusal(
  state: ApplicationState,
  { desk }: Task,
  person: Pick<Person, 'id'>,
  mandate: Mandate,
): Refusal | undefined {
  if (isConflicted(state, person, mandate)) return because('conflicted');
  if (!isAtTheTable(state)) return because('not_sitting');
  const sitting = sittingOf(state);
  const presence = sitting ? presenceOf(sitting, desk) : 'member';
  const memberHasConflict = state.recusals.some((one) => one.desk === desk && one.as === 'member');
  const isTheirs = presence === seatedAs(mandate) || (mandate.asDeputy && memberHasConflict);
  return isTheirs ? undefined : because('seat_represented', { desk, by: presence });
}
