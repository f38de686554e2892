import { barOn, mandateFor } from '../four-eyes.js';
import type { Person } from '../mandate.js';
import { because, type Refusal } from '../refusals.js';
import { isReview, openTasks, type Situation } from '../situation.js';
import type { Task } from '../state.js';
import { isBlank, type Ask } from './ask.js';

/** Why a task may not be given to somebody at its desk. */
export const barsOnGiving = ['applicant', 'four_eyes', 'seat', 'has_it_already', 'not_at_this_desk'] as const;
export type BarOnGiving = (typeof barsOnGiving)[number];

type Around = Pick<Situation, 'procedure' | 'state'>;

/** 转办: whether a task may be given to somebody, for the act and for the list of whom it may go to. */
export function barOnGiving(person: Person, task: Task, around: Around): BarOnGiving | null {
  if (task.holder === person.id) return 'has_it_already';
  const free: Task = { ...task, holder: null, onBehalfOf: null };
  const mandate = mandateFor(around, free, person);
  return mandate ? barOn(around, free, person, mandate) : 'not_at_this_desk';
}

export const colleagueMayTakeIt: Ask<'reassign'> = ({ to }, situation): Refusal | undefined => {
  const { task } = situation;
  if (!task) return because('no_such_task');
  const bar = barOnGiving(to, task, situation);
  if (bar === 'has_it_already' || bar === 'not_at_this_desk') return because(bar, { desk: task.desk });
  return bar ? because('barred_person', { bar }) : undefined;
};

export const noteIsGiven: Ask<'urge'> = ({ note }) => (isBlank(note) ? because('reason_required') : undefined);

/**
 * 加签: the desks that may be asked for a further opinion: no desk that has an open task here, nor one that signs, since
 * whoever gives an opinion may not sign any more.
 */
export function askableDesks(zone: readonly string[], task: Task, { procedure, state }: Around) {
  const busy = openTasks(state).map(({ desk }) => desk);
  const apart = procedure.tasks.filter(({ notBy }) => notBy.includes('opinion')).map(({ desk }) => desk);
  return zone.filter((desk) => ![task.desk, ...busy, ...apart].includes(desk));
}

export const deskMayBeAsked: Ask<'countersign'> = ({ desk, desks }, situation) => {
  if (!situation.task) return because('no_such_task');
  const allowed = askableDesks(desks, situation.task, situation);
  return allowed.includes(desk) ? undefined : because('desk_not_askable', { desks: allowed });
};

/** What a signer is advised sets no condition: the signer does. */
export const adviceBindsNobody: Ask<'opine'> = ({ conditions = [] }, { task }) =>
  task && !isReview(task) && conditions.length > 0 ? because('advice_only') : undefined;
