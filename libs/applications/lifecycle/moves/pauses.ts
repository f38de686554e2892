import { changeLimit, examinationClocks, resumeClock, stopClock } from '../../clock/index.js';
import type { CommandOf } from '../rules/commands.js';
import type { ApplicationEvent } from '../events/events.js';
import { fold } from '../events/evolve.js';
import { rescheduleTasks } from '../limits/task-opening.js';
import { today, type RuleContext } from '../rules/rule-context.js';
import { participants } from './tasks.js';

/** 特别程序停表, art. 45. */
export function suspend({ kind, reason, expectedEnd }: CommandOf<'suspend'>, context: RuleContext): ApplicationEvent[] {
  const since = today(context);
  return [
    { type: 'suspended', kind, reason, since, expectedEnd, worked: participants(context) },
    ...examinationClocks(context.state.clocks).map((clock) => stopClock(context.calendar, clock, since)),
  ];
}

export const resume = (_: CommandOf<'resume'>, context: RuleContext) => resumed(context, false);

/** The expected end has passed: the clock runs again from that day, however late the timer. */
export const resumeBySilence = (_: CommandOf<'resumeBySilence'>, context: RuleContext) => resumed(context, true);

function resumed(context: RuleContext, bySilence: boolean): ApplicationEvent[] {
  const { state, calendar } = context;
  const on = (bySilence && state.suspension?.expectedEnd) || today(context);
  const before: ApplicationEvent[] = [
    { type: 'resumed', on, bySilence },
    ...examinationClocks(state.clocks).map((clock) => resumeClock(calendar, clock, on)),
  ];
  return [...before, ...rescheduleTasks(context, fold(before, state))];
}

/** 申请延期: a desk asks the supervisor. */
export const askForExtension = ({ reason }: CommandOf<'askForExtension'>, context: RuleContext): ApplicationEvent[] => {
  const asked = { desk: context.task?.desk ?? '', reason, on: today(context) };
  return [{ type: 'extension_asked', ...asked, worked: participants(context) }];
};

export const declineExtension = (
  { reasons }: CommandOf<'declineExtension'>,
  context: RuleContext,
): ApplicationEvent[] => [{ type: 'extension_declined', reasons, on: today(context) }];

/** 延期, art. 42: once; the applicant learns the reason. The promised limit stays. */
export function extend({ reason }: CommandOf<'extend'>, context: RuleContext): ApplicationEvent[] {
  const { state, calendar, procedure } = context;
  const on = today(context);
  const { workingDays, source } = procedure.limits[state.panel ? 'jointExtension' : 'statutoryExtension'];
  return [
    { type: 'extended', reason, on },
    ...examinationClocks(state.clocks)
      .filter(({ key }) => key === 'statutory')
      .map((clock) => changeLimit(calendar, clock, { on, limit: clock.limit + workingDays, source: source.zh })),
  ];
}
