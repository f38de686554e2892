import { because } from '../rules/refusals.js';
import { isOfApplicant } from '../rules/four-eyes.js';
import { mandateBesideTasks, type Mandate, type Person } from '../rules/mandate.js';
import { isReported, isUnmet, type ApplicationState, type Condition } from '../state/application-state.js';
import type { Guard } from '../rules/rule-types.js';

export const hasOpenConditions: Guard = (context) => some(context, isUnmet);

export const hasUnbrokenConditions: Guard = (context) =>
  some(context, (condition) => isUnmet(condition) && condition.breach === null);

export const hasReports: Guard = (context) => some(context, isReported);

export const hasConditionsToReport: Guard = (context) => some(context, mayBeReported);

const some = ({ state: { conditions } }: Parameters<Guard>[0], fits: (condition: Condition) => boolean) =>
  conditions.some(fits) ? undefined : because('no_such_condition');

/** The applicant reports on own conditions, once until the desk answers. */
export function mayBeReported(condition: Condition): boolean {
  return condition.owner === 'applicant' && isUnmet(condition) && !isReported(condition);
}

/** The desk that set a condition judges it, or the desk that delivers. */
export const servesConditionDesk: Guard = ({ state, actor }) => {
  const mandate = mandateOverCondition(state, actor);
  if (!mandate) return because('not_your_desk');
  return isOfApplicant(state, actor, mandate) ? because('same_person') : undefined;
};

/** The name in which somebody judges a condition; without an id, any condition. */
export function mandateOverCondition(state: ApplicationState, person: Person, conditionId?: string): Mandate | null {
  const inQuestion = state.conditions.filter(({ id }) => conditionId === undefined || id === conditionId);
  return mandateBesideTasks(person, [...inQuestion.map(({ setBy }) => setBy), ...deliveryDesks(state)]);
}

const deliveryDesks = ({ tasks }: ApplicationState) =>
  tasks.filter(({ kind }) => kind === 'delivery').map(({ desk }) => desk);
