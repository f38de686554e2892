import { belongsTo } from '#kernel';
import type { Procedure } from '#zones/procedure';
import { mandatesAt, isHeldBy, type Mandate, type Person } from './mandate.js';
import { definitionOf } from './rule-context.js';
import { seatRefusal } from './seats.js';
import { sittingVotes } from './sitting.js';
import { ownTaskOf, type CaseTaskKind } from '../state/own-tasks.js';
import type { ApplicationState, Task } from '../state/application-state.js';

type People = readonly (string | null | undefined)[];
type PeopleAtTask = (task: Task) => People;

/** Who is kept from a task, and through which tasks. */
type ExclusionReason = (base: CaseContext, task: Task, handsOf: PeopleAtTask) => People;

/** 四眼原则, part by part: a check leaves out each of them in turn. */
export interface FourEyes {
  /** Everybody who had a hand in a task. Whom the doer acted for holds it, or it is held for them. */
  hands: readonly PeopleAtTask[];
  reasons: readonly ExclusionReason[];
  /** Tasks that keep nobody from another, whatever their kind. */
  exceptions: readonly ((other: Task, task: Task, tasks: readonly Task[]) => boolean)[];
}

const doer: PeopleAtTask = ({ outcome }) => [outcome?.by];
/** What was taken away again before anything was done keeps nobody from anything. */
const holder: PeopleAtTask = ({ state, holder: person }) => (state === 'cancelled' ? [] : [person]);
const holderFor: PeopleAtTask = ({ state, onBehalfOf }) => (state === 'cancelled' ? [] : [onBehalfOf]);
/** Also who gave it on afterwards. */
const worker: PeopleAtTask = ({ workedOn }) => workedOn;

const itself = (other: Task, task: Task) => other.id === task.id;
/** Of one kind only what stands side by side is kept apart: the application has been elsewhere between the two. */
const earlierVisit = (other: Task, { id, kind, stage }: Task, tasks: readonly Task[]) => {
  const [first = 0, second = 0] = [other.id, id]
    .map((one) => tasks.findIndex((task) => task.id === one))
    .sort(byNumber);
  return other.kind === kind && tasks.slice(first, second).some((between) => between.stage !== stage);
};
const byNumber = (one: number, another: number) => one - another;
const earlierRevocation = (other: Task, task: Task) =>
  other.kind === 'revocation' && task.kind === 'revocation' && other.round !== task.round;
/** 回访 is about the last check made: else a window of two, where each has checked once, could answer nobody. */
const earlierCheck = (other: Task, { kind }: Task, tasks: readonly Task[]) =>
  kind === 'callback' &&
  other.kind === 'check' &&
  tasks.some((one) => one.kind === 'check' && one.round > other.round && (one.outcome ?? one.workedOn.length > 0));

/** 加签: an opinion is asked of others. */
const asker: ExclusionReason = (_, { asked }) => [asked?.by];
const askerFor: ExclusionReason = (_, { asked }) => [asked?.onBehalfOf];
const peopleAtAskingTask: ExclusionReason = ({ state }, { asked }, handsOf) =>
  asked ? state.tasks.filter(({ id }) => id === asked.taskId).flatMap(handsOf) : [];

/** 一人一票: one person, one vote, however many seats they could vote for. */
const fellowVoters: ExclusionReason = ({ state }, { id, kind }, handsOf) =>
  kind === 'vote'
    ? sittingVotes(state)
        .filter((vote) => vote.id !== id)
        .flatMap(handsOf)
    : [];

/** 回避: whoever declared a conflict of interest at the panel has no part in what follows. At its seats see `seatRefusal`. */
const recused: ExclusionReason = ({ state: { recusals } }, { kind }) =>
  kind === 'vote' ? [] : recusals.map(({ by }) => by);

/** Who proposes a revocation does not sign it. */
const proposer: ExclusionReason = ({ state: { revocation } }, { kind }) =>
  kind === 'revocation' ? (revocation?.proposedBy ?? []) : [];

const peopleAtOtherKinds = (
  { procedure, state }: CaseContext,
  task: Task,
  { exceptions }: FourEyes,
  handsOf: PeopleAtTask,
) => {
  const kinds: readonly CaseTaskKind[] = (definitionOf(procedure, task.key) ?? ownTaskOf(task.key))?.notBy ?? [];
  return state.tasks
    .filter((other) => kinds.includes(other.kind) && !exceptions.some((excepts) => excepts(other, task, state.tasks)))
    .flatMap(handsOf);
};

export const fourEyes: FourEyes = {
  hands: [doer, holder, holderFor, worker],
  reasons: [fellowVoters, recused, asker, askerFor, peopleAtAskingTask, proposer],
  exceptions: [itself, earlierVisit, earlierRevocation, earlierCheck],
};

/**
 * The accounts that may not do this task: they did, worked on or hold one of the kinds it must be independent of, asked
 * for it, vote already, or are in conflict.
 */
export function excludedFrom(procedure: Procedure, state: ApplicationState, task: Task, eyes = fourEyes): string[] {
  const base = { procedure, state };
  const handsOf: PeopleAtTask = (other) => eyes.hands.flatMap((hand) => hand(other));
  const people = [
    ...peopleAtOtherKinds(base, task, eyes, handsOf),
    ...eyes.reasons.flatMap((reason) => reason(base, task, handsOf)),
  ];
  return [...new Set(people.filter((id) => typeof id === 'string' && id !== 'system'))] as string[];
}

/** What keeps somebody from a task under a mandate: it counts for them and for whom they act alike. */
export type TaskIneligibility = 'applicant' | 'four_eyes' | 'seat';

interface CaseContext {
  procedure: Procedure;
  state: ApplicationState;
}

/** 回避: nobody handles the application of an enterprise that they, or whom they act for, belong to. */
export const isOfApplicant = ({ enterpriseId }: ApplicationState, person: Person, mandate: Mandate | null): boolean =>
  belongsTo(person, enterpriseId) || (mandate?.enterpriseIds.includes(enterpriseId) ?? false);

/** 四眼原则, also through delegation. */
export function isExcluded(
  { procedure, state }: CaseContext,
  task: Task,
  { id }: Person,
  mandate: Mandate | null,
): boolean {
  const barred = excludedFrom(procedure, state, task);
  return barred.includes(id) || (mandate?.onBehalfOf != null && barred.includes(mandate.onBehalfOf));
}

export function taskIneligibility(
  base: CaseContext,
  task: Task,
  person: Person,
  mandate: Mandate,
): TaskIneligibility | null {
  if (isOfApplicant(base.state, person, mandate)) return 'applicant';
  if (isExcluded(base, task, person, mandate)) return 'four_eyes';
  return task.kind === 'vote' && seatRefusal(base.state, task, person, mandate) ? 'seat' : null;
}

/** The name in which somebody acts at a task: the one they have it in hand under, else the first that nothing bars. */
export function mandateFor(base: CaseContext, task: Task, person: Person): Mandate | null {
  const all = mandatesAt(person, task);
  if (all.length < 2) return all[0] ?? null;
  const inHand = all.find((mandate) => isHeldBy(person, task, mandate));
  return inHand ?? all.find((mandate) => !taskIneligibility(base, task, person, mandate)) ?? all[0] ?? null;
}
