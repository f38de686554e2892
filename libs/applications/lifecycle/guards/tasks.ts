import { isExcluded } from '../rules/four-eyes.js';
import { because } from '../rules/refusals.js';
import { endsInSilence, openTasks, today } from '../rules/rule-context.js';
import type { Guard } from '../rules/rule-types.js';
import { isConflicted } from '../rules/seats.js';
import { isApplicant } from './parties.js';

export const taskIsFree: Guard = ({ task }) => (task?.state === 'claimed' ? because('already_claimed') : undefined);

/** 四眼原则: nobody does a task from which their earlier work excludes them. */
export const isSecondPairOfEyes: Guard = ({ procedure, state, task, actor, mandate }) => {
  if (!task || !isExcluded({ procedure, state }, task, actor, mandate)) return undefined;
  return because(isConflicted(state, actor, mandate) ? 'conflicted' : 'same_person');
};

/** 加签: a signature waits for every opinion its holder asked for. */
export const adviceIsIn: Guard = ({ state, task }) => {
  const waiting = openTasks(state).filter(({ asked }) => asked !== null && asked.taskId === task?.id);
  return waiting.length > 0 ? because('advice_outstanding', { desks: waiting.map(({ desk }) => desk) }) : undefined;
};

/** 催办: once a day. */
export const isNotUrgedToday: Guard = (context) =>
  context.task?.urged?.lastOn === today(context) ? because('already_urged', { on: today(context) }) : undefined;

/** The applicant urges late tasks only; the supervisor any. */
export const isLateForApplicant: Guard = (context) => {
  if (isApplicant(context)) return undefined;
  const dueOn = context.task?.dueOn ?? null;
  return dueOn !== null && today(context) > dueOn ? undefined : because('not_due', { dueOn });
};

export const silenceMeansConsent: Guard = (context) => {
  const { task, procedure } = context;
  if (!task || !endsInSilence(procedure, task)) return because('not_due');
  return task.dueOn !== null && today(context) > task.dueOn ? undefined : because('not_due', { dueOn: task.dueOn });
};
