import { examinationKeys } from '../../clock/index.js';
import type { CommandOf } from '../rules/commands.js';
import type { ApplicationEvent, EventOf } from '../events/events.js';
import { cancelTasks } from '../limits/task-opening.js';
import { today, type RuleContext } from '../rules/rule-context.js';
import { clocksEnded } from './receipt.js';

export const withdraw = ({ reason }: CommandOf<'withdraw'>, context: RuleContext): ApplicationEvent[] => [
  { type: 'withdrawn', reason, on: today(context) },
  ...clocksEnded(context, 'acceptance', 'correction', ...examinationKeys),
  ...cancelTasks(context.state),
  { type: 'entered', status: 'withdrawn' },
];

/** The applicant's time for corrections has passed. */
export const lapse = (_: CommandOf<'lapse'>, context: RuleContext) => lapsed(context, { cause: 'correction' });

/** 终止办理, by the supervisor: a promised paper never came, so nothing can be decided. */
export function lapseForPapers(
  { reasons, remedies }: CommandOf<'lapseForPapers'>,
  context: RuleContext,
): ApplicationEvent[] {
  const papers = context.state.papers.filter(({ providedOn }) => providedOn === null).map(({ material }) => material);
  return lapsed(context, { cause: 'papers', papers, reasons, remedies });
}

/** The admission was revoked. */
export const lapseWithAdmission = (_: CommandOf<'lapseWithAdmission'>, context: RuleContext) =>
  lapsed(context, { cause: 'admission' });

const lapsed = (context: RuleContext, why: Omit<EventOf<'lapsed'>, 'type' | 'on'>): ApplicationEvent[] => [
  ...clocksEnded(context, 'acceptance', 'correction', 'notice', ...examinationKeys),
  ...cancelTasks(context.state),
  { type: 'lapsed', on: today(context), ...why },
  { type: 'entered', status: 'lapsed' },
];
