import { barOn, mandateFor } from '../four-eyes.js';
import type { Person } from '../mandate.js';
import { because, type Refusal } from '../refusals.js';
import { isReview, openTasks, type Situation } from '../situation.js';
import type { Task } from '../state.js';
import { isBlank, type Ask } from './ask.js';

/** 转办: why a task may not be given to somebody, or nothing. Asked for the act and for the list of whom it may go to. */
export function obstacleTo(person: Person, task: Task, around: Pick<Situation, 'procedure' | 'state'>) {
  if (task.holder === person.id) return because('has_it_already');
  const free: Task = { ...task, state: 'open', holder: null, onBehalfOf: null };
  const mandate = mandateFor(around, free, person);
  if (!mandate) return because('not_at_this_desk', { desk: task.desk });
  const bar = barOn(around, free, person, mandate);
  return bar ? because('barred_person', { bar }) : undefined;
}

export const colleagueMayTakeIt: Ask<'reassign'> = ({ to }, situation): Refusal | undefined =>
  situation.task ? obstacleTo(to, situation.task, situation) : because('no_such_task');

export const noteIsGiven: Ask<'urge'> = ({ note }) => (isBlank(note) ? because('reason_required') : undefined);

/**
 * 加签: the desks that may be asked for a further opinion: no desk that has an open task here, nor one that signs, since
 * whoever gives an opinion may not sign any more.
 */
export function askableDesks(zone: readonly string[], task: Task, { procedure, state }: Omit<Situation, 'task'>) {
  const busy = openTasks(state).map(({ desk }) => desk);
  const apart = procedure.tasks.filter(({ notBy }) => notBy.includes('opinion')).map(({ desk }) => desk);
  return zone.filter((desk) => ![task.desk, ...busy, ...apart].includes(desk));
}

export const deskMayBeAsked: Ask<'countersign'> = ({ desk, desks }, situation) => {
  if (!situation.task) return because('no_such_task');
  const allowed = askableDesks(desks, situation.task, situation);
  return allowed.includes(desk) ? undefined : because('desk_not_askable', { allowed });
};

/** What a signer is advised sets no condition: the signer does. */
export const adviceBindsNobody: Ask<'opine'> = ({ conditions = [] }, { task }) =>
  task && !isReview(task) && conditions.length > 0 ? because('advice_only') : undefined;
