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

/** The people excluded from a task for one reason. */
type ExclusionReason = (base: CaseContext, task: Task, peopleAt: PeopleAtTask) => People;

/** 四眼原则, part by part: a test leaves out each in turn. */
export interface FourEyes {
  /** Everybody involved in a task. A person acted for holds it, or it is held for them. */
  involved: readonly PeopleAtTask[];
  reasons: readonly ExclusionReason[];
  /** Tasks that exclude nobody from another, whatever their kind. */
  exceptions: readonly ((other: Task, task: Task, tasks: readonly Task[]) => boolean)[];
}

const doer: PeopleAtTask = ({ outcome }) => [outcome?.by];
/** A cancelled task excludes nobody. */
const holder: PeopleAtTask = ({ state, holder: person }) => (state === 'cancelled' ? [] : [person]);
const holderFor: PeopleAtTask = ({ state, onBehalfOf }) => (state === 'cancelled' ? [] : [onBehalfOf]);
/** Including people who handed the task over later. */
const participant: PeopleAtTask = ({ workedOn }) => workedOn;

const itself = (other: Task, task: Task) => other.id === task.id;
/** Two tasks of one kind exclude each other only within one visit to a stage. */
const earlierVisit = (other: Task, { id, kind, stage }: Task, tasks: readonly Task[]) => {
  const [first = 0, second = 0] = [other.id, id]
    .map((one) => tasks.findIndex((task) => task.id === one))
    .sort(byNumber);
  return other.kind === kind && tasks.slice(first, second).some((between) => between.stage !== stage);
};
const byNumber = (one: number, another: number) => one - another;
const earlierRevocation = (other: Task, task: Task) =>
  other.kind === 'revocation' && task.kind === 'revocation' && other.round !== task.round;
/** 回访 concerns the last check only: otherwise a window of two could call nobody back. */
const earlierCheck = (other: Task, { kind }: Task, tasks: readonly Task[]) =>
  kind === 'callback' &&
  other.kind === 'check' &&
  tasks.some((one) => one.kind === 'check' && one.round > other.round && (one.outcome ?? one.workedOn.length > 0));

/** 加签: nobody gives the opinion that they asked for. */
const asker: ExclusionReason = (_, { asked }) => [asked?.by];
const askerFor: ExclusionReason = (_, { asked }) => [asked?.onBehalfOf];
const peopleAtAskingTask: ExclusionReason = ({ state }, { asked }, peopleAt) =>
  asked ? state.tasks.filter(({ id }) => id === asked.taskId).flatMap(peopleAt) : [];

/** 一人一票: one person casts one vote, whatever seats they could represent. */
const fellowVoters: ExclusionReason = ({ state }, { id, kind }, peopleAt) =>
  kind === 'vote'
    ? sittingVotes(state)
        .filter((vote) => vote.id !== id)
        .flatMap(peopleAt)
    : [];

/** 回避: a person in conflict takes no further part. For the seats see `seatRefusal`. */
const recused: ExclusionReason = ({ state: { recusals } }, { kind }) =>
  kind === 'vote' ? [] : recusals.map(({ by }) => by);

/** The proposer of a revocation does not sign it. */
const proposer: ExclusionReason = ({ state: { revocation } }, { kind }) =>
  kind === 'revocation' ? (revocation?.proposedBy ?? []) : [];

const peopleAtOtherKinds = (
  { procedure, state }: CaseContext,
  task: Task,
  { exceptions }: FourEyes,
  peopleAt: PeopleAtTask,
) => {
  const kinds: readonly CaseTaskKind[] = (definitionOf(procedure, task.key) ?? ownTaskOf(task.key))?.notBy ?? [];
  return state.tasks
    .filter((other) => kinds.includes(other.kind) && !exceptions.some((excepts) => excepts(other, task, state.tasks)))
    .flatMap(peopleAt);
};

export const fourEyes: FourEyes = {
  involved: [doer, holder, holderFor, participant],
  reasons: [fellowVoters, recused, asker, askerFor, peopleAtAskingTask, proposer],
  exceptions: [itself, earlierVisit, earlierRevocation, earlierCheck],
};

/**
 * Accounts that may not do this task: they did, worked on or hold a task it must be independent of, asked for it, vote
 * elsewhere, or are in conflict.
 */
export function excludedFrom(procedure: Procedure, state: ApplicationState, task: Task, eyes = fourEyes): string[] {
  const base = { procedure, state };
  const peopleAt: PeopleAtTask = (other) => eyes.involved.flatMap((people) => people(other));
  const people = [
    ...peopleAtOtherKinds(base, task, eyes, peopleAt),
    ...eyes.reasons.flatMap((reason) => reason(base, task, peopleAt)),
  ];
  return [...new Set(people.filter((id) => typeof id === 'string' && id !== 'system'))] as string[];
}

/** Why somebody may not do a task under a mandate. It counts for the actor and the person acted for. */
export type TaskIneligibility = 'applicant' | 'four_eyes' | 'seat';

interface CaseContext {
  procedure: Procedure;
  state: ApplicationState;
}

/** 回避: nobody handles an application of their own enterprise, nor of that of a person they act for. */
export const isOfApplicant = ({ enterpriseId }: ApplicationState, person: Person, mandate: Mandate | null): boolean =>
  belongsTo(person, enterpriseId) || (mandate?.enterpriseIds.includes(enterpriseId) ?? false);

/** 四眼原则, for the actor and for the person acted for. */
export function isExcluded(
  { procedure, state }: CaseContext,
  task: Task,
  { id }: Person,
  mandate: Mandate | null,
): boolean {
  const excluded = excludedFrom(procedure, state, task);
  return excluded.includes(id) || (mandate?.onBehalfOf != null && excluded.includes(mandate.onBehalfOf));
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

/** The name in which somebody acts at a task: that under which they hold it, else the first eligible one. */
export function mandateFor(base: CaseContext, task: Task, person: Person): Mandate | null {
  const all = mandatesAt(person, task);
  if (all.length < 2) return all[0] ?? null;
  const inHand = all.find((mandate) => isHeldBy(person, task, mandate));
  return inHand ?? all.find((mandate) => !taskIneligibility(base, task, person, mandate)) ?? all[0] ?? null;
}
