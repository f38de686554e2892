import { taskIneligibility, mandateFor } from '../rules/four-eyes.js';
import type { Person } from '../rules/mandate.js';
import { because, type Refusal } from '../rules/refusals.js';
import { isReview, openTasks, type RuleContext } from '../rules/rule-context.js';
import type { Task } from '../state/application-state.js';
import { isBlank, type Requirement } from '../rules/rule-types.js';

/** Why a task may not be given to somebody at its desk. */
export const ineligibilities = ['applicant', 'four_eyes', 'seat', 'has_it_already', 'not_at_this_desk'] as const;
export type Ineligibility = (typeof ineligibilities)[number];

type CaseContext = Pick<RuleContext, 'procedure' | 'state'>;

/** 转办: whether a task may be given to somebody, for the act and for the list of whom it may go to. */
export function ineligibilityFor(person: Person, task: Task, base: CaseContext): Ineligibility | null {
  if (task.holder === person.id) return 'has_it_already';
  const free: Task = { ...task, holder: null, onBehalfOf: null };
  const mandate = mandateFor(base, free, person);
  return mandate ? taskIneligibility(base, free, person, mandate) : 'not_at_this_desk';
}

export const colleagueMayTakeIt: Requirement<'reassign'> = ({ to }, context): Refusal | undefined => {
  const { task } = context;
  if (!task) return because('no_such_task');
  const bar = ineligibilityFor(to, task, context);
  if (bar === 'has_it_already' || bar === 'not_at_this_desk') return because(bar, { desk: task.desk });
  return bar ? because('barred_person', { bar }) : undefined;
};

export const noteIsGiven: Requirement<'urge'> = ({ note }) => (isBlank(note) ? because('reason_required') : undefined);

/**
 * 加签: the desks that may be asked for a further opinion: no desk that has an open task here, nor one that signs, since
 * whoever gives an opinion may not sign any more.
 */
export function askableDesks(zone: readonly string[], task: Task, { procedure, state }: CaseContext) {
  const busy = openTasks(state).map(({ desk }) => desk);
  const apart = procedure.tasks.filter(({ notBy }) => notBy.includes('opinion')).map(({ desk }) => desk);
  return zone.filter((desk) => ![task.desk, ...busy, ...apart].includes(desk));
}

export const deskMayBeAsked: Requirement<'countersign'> = ({ desk, desks }, context) => {
  if (!context.task) return because('no_such_task');
  const allowed = askableDesks(desks, context.task, context);
  return allowed.includes(desk) ? undefined : because('desk_not_askable', { desks: allowed });
};

/** What a signer is advised sets no condition: the signer does. */
export const adviceBindsNobody: Requirement<'opine'> = ({ conditions = [] }, { task }) =>
  task && !isReview(task) && conditions.length > 0 ? because('advice_only') : undefined;
