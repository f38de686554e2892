import type { Procedure } from '#zones/procedure';
import { mandatesAt, isInHand, type Mandate, type Person } from './mandate.js';
import { definitionOf } from './situation.js';
import { seatRefusal } from './seats.js';
import { sittingVotes } from './sitting.js';
import { ownTaskOf, type CaseTaskKind } from './own-tasks.js';
import type { ApplicationState, Task } from './state.js';

/**
 * The accounts that may not do this task: they did, worked on or hold one of the kinds it must be independent of, asked
 * for it, vote already, or are in conflict.
 */
export function barredFrom(procedure: Procedure, state: ApplicationState, task: Task): string[] {
  const kinds: readonly CaseTaskKind[] = (definitionOf(procedure, task.key) ?? ownTaskOf(task.key))?.notBy ?? [];
  const others = state.tasks.filter((other) => other.id !== task.id && kinds.includes(other.kind));
  const current = others.filter(({ kind, round }) => kind !== task.kind || round === task.round);
  const people = [
    ...current.flatMap(peopleOf),
    ...fellowVoters(state, task),
    ...recusedFrom(state, task),
    ...askersOf(state, task),
    ...proposersOf(state, task),
  ];
  return [...new Set(people.filter((id) => typeof id === 'string' && id !== 'system'))] as string[];
}

/** Everybody who had a hand in a task, in either capacity, acting and acted for: also who gave it on afterwards. */
const peopleOf = ({ outcome, holder, onBehalfOf, workedOn }: Task) => [
  ...[outcome?.by, outcome?.onBehalfOf, holder, onBehalfOf],
  ...workedOn,
];

/** 一人一票: one person, one vote, however many seats they could vote for. */
const fellowVoters = (state: ApplicationState, { id, kind }: Task) =>
  kind === 'vote'
    ? sittingVotes(state)
        .filter((vote) => vote.id !== id)
        .flatMap(peopleOf)
    : [];

/** 回避: whoever declared a conflict of interest at the panel has no part in what follows. At its seats see `seatRefusal`. */
const recusedFrom = ({ recusals }: ApplicationState, { kind }: Task) =>
  kind === 'vote' ? [] : recusals.map(({ by }) => by);

/** 加签: an opinion is asked of others. */
function askersOf({ tasks }: ApplicationState, { asked }: Task) {
  if (!asked) return [];
  return [asked.by, asked.onBehalfOf, ...tasks.filter(({ id }) => id === asked.taskId).flatMap(peopleOf)];
}

/** Who proposes a revocation does not sign it. */
const proposersOf = ({ revocation }: ApplicationState, { kind }: Task) =>
  kind === 'revocation' ? (revocation?.proposedBy ?? []) : [];

/** What keeps somebody from a task under a mandate: it counts for them and for whom they act alike. */
export type Bar = 'applicant' | 'four_eyes' | 'seat';

interface Around {
  procedure: Procedure;
  state: ApplicationState;
}

/** 回避: nobody handles the application of an enterprise that they, or whom they act for, belong to. */
export const isOfApplicant = ({ enterpriseId }: ApplicationState, { member }: Person, mandate: Mandate | null) =>
  [member?.enterpriseId, mandate?.enterpriseId].includes(enterpriseId);

/** 四眼原则, also through delegation. */
export function isBarred({ procedure, state }: Around, task: Task, { id }: Person, mandate: Mandate | null): boolean {
  const barred = barredFrom(procedure, state, task);
  return barred.includes(id) || (mandate?.onBehalfOf != null && barred.includes(mandate.onBehalfOf));
}

export function barOn(around: Around, task: Task, person: Person, mandate: Mandate): Bar | null {
  if (isOfApplicant(around.state, person, mandate)) return 'applicant';
  if (isBarred(around, task, person, mandate)) return 'four_eyes';
  return task.kind === 'vote' && seatRefusal(around.state, task, person, mandate) ? 'seat' : null;
}

/** The name in which somebody acts at a task: the one they have it in hand under, else the first that nothing bars. */
export function mandateFor(around: Around, task: Task, person: Person): Mandate | null {
  const all = mandatesAt(person, task);
  if (all.length < 2) return all[0] ?? null;
  const inHand = all.find((mandate) => isInHand(person, task, mandate));
  return inHand ?? all.find((mandate) => !barOn(around, task, person, mandate)) ?? all[0] ?? null;
}
