import { because } from '../refusals.js';
import { isOfApplicant } from '../four-eyes.js';
import { mandateBesideTasks, type Mandate, type Person } from '../mandate.js';
import { isReported, isUnmet, type ApplicationState, type Condition } from '../state.js';
import type { Guard } from './guard.js';

const some =
  (fits: (condition: Condition) => boolean): Guard =>
  ({ state }) =>
    state.conditions.some(fits) ? undefined : because('no_such_condition');

export const hasOpenConditions = some(isUnmet);

export const hasUnbrokenConditions = some((condition) => isUnmet(condition) && condition.breach === null);

export const hasReports = some(isReported);

export const hasConditionsToReport = some(mayBeReported);

/** The applicant reports on what is theirs to meet, once until they are answered. */
export function mayBeReported(condition: Condition): boolean {
  return condition.owner === 'applicant' && isUnmet(condition) && !isReported(condition);
}

/** Whoever set a condition says whether it is met; so may the desk that delivers. */
export const servesConditionDesk: Guard = ({ state, actor }) => {
  const mandate = mandateOverCondition(state, actor);
  if (!mandate) return because('not_your_desk');
  return isOfApplicant(state, actor, mandate) ? because('same_person') : undefined;
};

/** The name in which somebody speaks about a condition; about any, when none is named. */
export function mandateOverCondition(state: ApplicationState, person: Person, conditionId?: string): Mandate | null {
  const asked = state.conditions.filter(({ id }) => conditionId === undefined || id === conditionId);
  return mandateBesideTasks(person, [...asked.map(({ setBy }) => setBy), ...deliveryDesks(state)]);
}

const deliveryDesks = ({ tasks }: ApplicationState) =>
  tasks.filter(({ kind }) => kind === 'delivery').map(({ desk }) => desk);
