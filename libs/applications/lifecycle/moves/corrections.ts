import { examinationClocks, startClock, stopClock } from '../../clock/index.js';
import type { CommandOf } from '../rules/commands.js';
import type { ApplicationEvent } from '../events/events.js';
import { today, type RuleContext } from '../rules/rule-context.js';
import type { Defect } from '../state/application-state.js';
import { clocksEnded } from './receipt.js';
import { checkDone, participants } from './tasks.js';

/** 补正告知书: all defects at once, art. 32(4). */
export function requestCorrection(command: CommandOf<'requestCorrection'>, context: RuleContext): ApplicationEvent[] {
  const { calendar, procedure, state } = context;
  const on = today(context);
  const clock = startClock(calendar, { key: 'correction', on, limit: procedure.limits.correction.workingDays });
  const dueOn = clock.type === 'clock_started' ? (clock.clock.dueOn ?? on) : on;
  const found = defectsOf(command, context);
  const told = { desk: context.task?.desk ?? '', requestedOn: on, dueOn, ...noticeOf(found, context) };
  const requested: ApplicationEvent[] =
    state.status === 'in_review'
      ? [
          ...paused(context),
          { type: 'correction_requested', from: 'in_review', ...told, worked: participants(context) },
        ]
      : [...sentBack(context), { type: 'correction_requested', from: 'received', ...told }];
  return [...requested, clock, { type: 'entered', status: 'correcting' }];
}

interface Found {
  desk: string;
  items: Defect[];
  reason?: string;
}

const noticeOf = (found: Found[], { newId }: RuleContext) => ({
  reasons: found.flatMap(({ desk, reason }) => (reason ? [{ desk, reason }] : [])),
  items: found.flatMap(({ desk, items }) =>
    items.map(({ because = null, follows = null, ...item }) => ({
      ...item,
      because,
      follows,
      desk,
      id: newId(),
      answer: null,
    })),
  ),
});

const sentBack = (context: RuleContext): ApplicationEvent[] => [
  ...checkDone(context, { choice: 'correct' }),
  ...clocksEnded(context, 'acceptance'),
];

/** 一次性告知: what the desk that sends the notice names, or has noted, and what the other desks have noted by now. */
function defectsOf({ items, reason }: CommandOf<'requestCorrection'>, { state, task }: RuleContext): Found[] {
  const desk = task?.desk ?? '';
  const others = state.noted.filter((one) => one.desk !== desk);
  return items.length > 0 ? [{ desk, items, reason }, ...others] : state.noted;
}

/** 登记待告知问题. */
export function noteDefects(
  { items, reason = '' }: CommandOf<'noteDefects'>,
  context: RuleContext,
): ApplicationEvent[] {
  const { id: taskId = '', desk = '' } = context.task ?? {};
  const noted = { taskId, desk, items, reason, notedOn: today(context) };
  return [{ type: 'defects_noted', ...noted, worked: participants(context) }];
}

function paused(context: RuleContext): ApplicationEvent[] {
  const { calendar, state } = context;
  return examinationClocks(state.clocks).map((clock) => stopClock(calendar, clock, today(context)));
}
