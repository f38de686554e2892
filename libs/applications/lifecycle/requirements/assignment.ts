import { taskIneligibility, mandateFor } from '../rules/four-eyes.js';
import type { Person } from '../rules/mandate.js';
import { because, type Refusal } from '../rules/refusals.js';
import { isReview, openTasks, type RuleContext } from '../rules/rule-context.js';
import type { Task } from '../state/application-state.js';
import { isBlank, type Requirement } from '../rules/rule-types.js';

/** Why a task may not be reassigned to somebody. */
export const ineligibilities = ['applicant', 'four_eyes', 'seat', 'has_it_already', 'not_at_this_desk'] as const;
export type Ineligibility = (typeof ineligibilities)[number];

type CaseContext = Pick<RuleContext, 'procedure' | 'state'>;

/** 转办: used by the command and by the list of candidates. */
export function ineligibilityFor(person: Person, task: Task, base: CaseContext): Ineligibility | null {
  if (task.holder === person.id) return 'has_it_already';
  const free: Task = { ...task, holder: null, onBehalfOf: null };
  const mandate = mandateFor(base, free, person);
  return mandate ? taskIneligibility(base, free, person, mandate) : 'not_at_this_desk';
}

export const colleagueMayTakeIt: Requirement<'reassign'> = ({ to }, context): Refusal | undefined => {
  const { task } = context;
  if (!task) return because('no_such_task');
  const obstacle = ineligibilityFor(to, task, context);
  if (obstacle === 'has_it_already' || obstacle === 'not_at_this_desk') return because(obstacle, { desk: task.desk });
  return obstacle ? because('barred_person', { bar: obstacle }) : undefined;
};

export const noteIsGiven: Requirement<'urge'> = ({ note }) => (isBlank(note) ? because('reason_required') : undefined);

/** 加签: desks with an open task are not asked, nor desks that sign: giving an opinion excludes from signing. */
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

/** Advice to a signer sets no conditions: only the signer does. */
export const adviceBindsNobody: Requirement<'opine'> = ({ conditions = [] }, { task }) =>
  task && !isReview(task) && conditions.length > 0 ? because('advice_only') : undefined;
