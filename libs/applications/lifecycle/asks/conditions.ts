import { mandateOverCondition } from '../guards.js';
import { because } from '../refusals.js';
import { today, type Situation } from '../situation.js';
import { isBlank, type Ask } from './ask.js';

export const conditionsAreDated = ({ conditions = [] }: { conditions?: { dueOn: string }[] }, situation: Situation) =>
  conditions.every(({ dueOn }) => dueOn > today(situation)) ? undefined : because('date_in_the_past');

/** A condition is for the applicant or for a desk that the procedure knows. */
export const conditionsAreOwned = (
  { conditions = [] }: { conditions?: { owner: string }[] },
  { procedure }: Situation,
) => {
  const allowed = ['applicant', ...new Set(procedure.tasks.map(({ desk }) => desk))];
  return conditions.every(({ owner }) => allowed.includes(owner)) ? undefined : because('no_such_owner', { allowed });
};

export const conditionIsOpen: Ask<'meetCondition'> = ({ conditionId, evidence }, { state, actor }) => {
  const condition = state.conditions.find(({ id }) => id === conditionId);
  if (!condition) return because('no_such_condition');
  if (!mandateOverCondition(state, actor, conditionId)) return because('not_your_desk', { desk: condition.setBy });
  if (condition.metOn) return because('already_met');
  return isBlank(evidence) ? because('reason_required') : undefined;
};
