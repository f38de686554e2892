import type { Facts, Procedure, TaskDefinition } from '#zones/procedure';
import { laneOf, tasksFor } from '../../procedure/index.js';
import { ownTaskOf } from '../state/own-tasks.js';
import { sittingVotes } from './sitting.js';
import { chairOf, definitionOf, officeOf, openTasks } from './rule-context.js';
import type { ApplicationState, Task } from '../state/application-state.js';

/** Something under way that a version of the procedure has no place for. */
export interface Displaced {
  what: 'task' | 'seat' | 'field' | 'material';
  key: string;
}

/** The effect of moving an application to another version of its procedure. */
export interface Adoption {
  /** Empty = the application can be moved. */
  displaced: Displaced[];
  lane: string;
  /** Tasks that the version needs in this status and that are not open yet. */
  opens: TaskDefinition[];
}

/** 换版影响: the version compared with the present state, by the facts as the version reads them. */
export const adoptionOf = (target: Procedure, state: ApplicationState, facts: Facts): Adoption => ({
  displaced: displacedBy(target, state),
  lane: laneOf(target, facts),
  opens: tasksToOpen(target, state, facts),
});

/** Each key without a place, once. */
function displacedBy(target: Procedure, state: ApplicationState): Displaced[] {
  const all = [...tasksWithoutPlace(target, state), ...seatsThatDiffer(target, state), ...contentGone(target, state)];
  return all.filter(({ what, key }, place) => all.findIndex((one) => one.what === what && one.key === key) === place);
}

/** Open tasks stay at their desks; votes and signatures of this round have to count. */
function tasksWithoutPlace(target: Procedure, state: ApplicationState): Displaced[] {
  const decisive = thisVisit(state).filter(({ kind, state: done }) => kind !== 'opinion' && done === 'done');
  return [...openTasks(state), ...decisive]
    .filter((task) => !ownTaskOf(task.key) && !hasPlace(task, definitionOf(target, task.key)))
    .map(({ key }) => ({ what: 'task', key }));
}

const hasPlace = ({ stage, kind, desk }: Task, definition: TaskDefinition | undefined): boolean =>
  definition?.stage === stage && definition.kind === kind && definition.desk === desk;

/** A convened panel keeps its seats and its chair. */
function seatsThatDiffer(target: Procedure, state: ApplicationState): Displaced[] {
  if (state.status !== 'in_panel') return [];
  const sitting = sittingVotes(state).map(({ key }) => key);
  const seats = target.panel.seats.map(({ task }) => task);
  const differ = [...sitting.filter((key) => !seats.includes(key)), ...seats.filter((key) => !sitting.includes(key))];
  return [...differ, ...chairThatMoves(target, state)].map((key) => ({ what: 'seat', key }));
}

/** Panels convened before there were meetings have no office. */
function chairThatMoves(target: Procedure, { panel }: ApplicationState): string[] {
  const isKept = !panel?.office || officeOf(target) === panel.office;
  return isKept ? [] : [chairOf(target)?.task ?? ''];
}

/** Fields and papers that the applicant has to correct, has promised or still owes must exist. */
function contentGone({ form, materials }: Procedure, state: ApplicationState): Displaced[] {
  const fields = form.flatMap((section) => section.fields.map(({ key }) => key));
  const papers = materials.map(({ key }) => key);
  const promisable = materials.filter(({ mayFollow }) => mayFollow).map(({ key }) => key);
  const asked = [...openItems(state), ...(state.onSpotCorrection?.items ?? [])];
  const owed = state.papers.filter(({ providedOn }) => providedOn === null).map(({ material }) => material);
  return [
    ...asked.filter(({ subject, key }) => !(subject === 'field' ? fields : papers).includes(key)).map(displacedItem),
    ...owed.filter((key) => !papers.includes(key)).map(displacedPaper),
    ...(state.acceptedOn ? [] : state.promised.filter((key) => !promisable.includes(key)).map(displacedPaper)),
  ];
}

const openItems = ({ corrections }: ApplicationState) =>
  corrections.filter(({ answeredOn }) => answeredOn === null).flatMap(({ items }) => items);

const displacedItem = ({ subject, key }: { subject: 'field' | 'material'; key: string }): Displaced => ({
  what: subject,
  key,
});

const displacedPaper = (key: string): Displaced => ({ what: 'material', key });

/** Given opinions stay; a new signature is added. A panel keeps its seats. */
function tasksToOpen(target: Procedure, state: ApplicationState, facts: Facts): TaskDefinition[] {
  const { status, tasks } = state;
  if (status !== 'received' && status !== 'in_review' && status !== 'in_approval') return [];
  const there = status === 'in_review' ? tasks : thisVisit(state);
  const has = new Set(there.filter((task) => task.state !== 'cancelled').map(({ key }) => key));
  return tasksFor(target, status, facts).filter(({ key }) => !has.has(key));
}

/** The tasks opened since the application entered its status. */
const thisVisit = ({ tasks, status }: ApplicationState): Task[] =>
  tasks.slice(tasks.findLastIndex(({ stage }) => stage !== status) + 1);
