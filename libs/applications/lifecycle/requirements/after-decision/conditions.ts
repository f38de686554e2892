import { addMonths } from '#calendar';
import type { CommandOf } from '../../rules/commands.js';
import { mandateOverCondition, mayBeReported } from '../../guards/conditions.js';
import { because, type Refusal } from '../../rules/refusals.js';
import { today, type RuleContext } from '../../rules/rule-context.js';
import { isReported, type Condition } from '../../state/application-state.js';
import { isBlank } from '../../rules/rule-types.js';

/** A day further off is a slip, or 长期 written as a day: it would leave the application undecided for good. */
const mostMonths = 120;

/** Every condition is due on a day to come that somebody will live to check. */
export function conditionsAreDated(
  { conditions = [] }: { conditions?: { dueOn: string }[] },
  context: RuleContext,
): Refusal | undefined {
  const latest = addMonths(today(context), mostMonths);
  const days = conditions.map(({ dueOn }) => dueOn);
  if (days.some((day) => day <= today(context))) return because('date_in_the_past');
  return days.some((day) => day > latest) ? because('condition_too_far', { latest }) : undefined;
}

/** A condition's owner is the applicant or a desk of the procedure. */
export const conditionsAreOwned = (
  { conditions = [] }: { conditions?: { owner: string }[] },
  { procedure }: RuleContext,
) => {
  const allowed = ['applicant', ...new Set(procedure.tasks.map(({ desk }) => desk))];
  return conditions.every(({ owner }) => allowed.includes(owner)) ? undefined : because('no_such_owner', { allowed });
};

type About = { conditionId: string };

const conditionOf = ({ conditionId }: About, { state }: RuleContext): Condition | undefined =>
  state.conditions.find(({ id }) => id === conditionId);

/** The condition exists, and the actor serves the desk that set it, or that delivers. */
export function conditionIsTheirs(command: About, context: RuleContext): Refusal | undefined {
  const condition = conditionOf(command, context);
  if (!condition) return because('no_such_condition');
  return mandateOverCondition(context.state, context.actor, command.conditionId)
    ? undefined
    : because('not_your_condition', { desk: condition.setBy });
}

export const conditionIsUnmet = (command: About, context: RuleContext): Refusal | undefined =>
  conditionOf(command, context)?.metOn ? because('already_met') : undefined;

export const conditionIsUnbroken = (command: About, context: RuleContext): Refusal | undefined =>
  conditionOf(command, context)?.breach ? because('already_broken') : undefined;

/** The owner's report is sufficient evidence. */
export function fulfilmentIsShown(command: CommandOf<'meetCondition'>, context: RuleContext): Refusal | undefined {
  const condition = conditionOf(command, context);
  const reported = condition !== undefined && isReported(condition);
  return isBlank(command.evidence) && !reported ? because('reason_required') : undefined;
}

export const breachIsShown = ({ reason, evidence }: CommandOf<'breakCondition'>): Refusal | undefined =>
  isBlank(reason) || isBlank(evidence) ? because('reason_required') : undefined;

export function conditionIsToBeReported(
  command: CommandOf<'reportCondition'>,
  context: RuleContext,
): Refusal | undefined {
  const condition = conditionOf(command, context);
  if (!condition) return because('no_such_condition');
  if (condition.owner !== 'applicant') return because('not_your_condition');
  if (condition.metOn) return because('already_met');
  if (!mayBeReported(condition)) return because('already_reported');
  return isBlank(command.evidence) ? because('reason_required') : undefined;
}

export const reportIsThere = (command: About, context: RuleContext): Refusal | undefined => {
  const condition = conditionOf(command, context);
  return condition && isReported(condition) ? undefined : because('not_reported');
};
