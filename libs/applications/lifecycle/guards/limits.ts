import { recalculatedLimits } from '../limits/recalculation.js';
import { because, type Refusal } from '../rules/refusals.js';
import { today, type RuleContext } from '../rules/rule-context.js';
import type { Guard } from '../rules/rule-types.js';
import { dueReminders } from '../timers/reminders.js';

export const isNotSuspended: Guard = ({ state: { suspension } }) =>
  suspension ? because('suspended', { until: suspension.expectedEnd }) : undefined;

export const isSuspended: Guard = ({ state: { suspension } }) => (suspension ? undefined : because('not_suspended'));

export const expectedEndIsOver: Guard = (context) => {
  const end = context.state.suspension?.expectedEnd;
  return end && today(context) > end ? undefined : because('not_due', { dueOn: end });
};

/** Art. 42: a limit is extended only while it runs. */
export const limitStillRuns: Guard = (context) => {
  const dueOn = context.state.clocks.find(({ key, endedOn }) => key === 'statutory' && endedOn === null)?.dueOn;
  return dueOn && today(context) <= dueOn ? undefined : because('limit_over', { dueOn });
};

export const noExtensionIsAsked: Guard = ({ state: { extensionAsked } }) =>
  extensionAsked ? because('extension_asked', { desk: extensionAsked.desk, on: extensionAsked.on }) : undefined;

export const extensionIsAsked: Guard = ({ state: { extensionAsked } }) =>
  extensionAsked ? undefined : because('no_extension_asked');

export const isNotExtended: Guard = ({ state: { extended } }) => (extended ? because('already_extended') : undefined);

/** Administrative Licensing Law art. 32(4): silence for the whole limit. */
export const acceptanceIsOverdue: Guard = (context) => clockIsOver(context, 'acceptance');
export const correctionIsOverdue: Guard = (context) => clockIsOver(context, 'correction');
export const noticeIsOver: Guard = (context) => clockIsOver(context, 'notice');
export const statementIsOverdue: Guard = (context) => clockIsOver(context, 'statement');

function clockIsOver(context: RuleContext, key: string): Refusal | undefined {
  const dueOn = context.state.clocks.find((clock) => clock.key === key && clock.endedOn === null)?.dueOn;
  return dueOn && today(context) > dueOn ? undefined : because('not_due', { dueOn });
}

/** A correction of the calendar moves the last day of a limit that runs. */
export const limitsAreOutdated: Guard = (context) =>
  recalculatedLimits(context).length > 0 ? undefined : because('limits_up_to_date');

export const aReminderIsDue: Guard = (context) =>
  dueReminders(context.state, context.calendar, today(context)).length > 0 ? undefined : because('not_due');
