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
  const started = startClock(calendar, { key: 'correction', on, limit: procedure.limits.correction.workingDays });
  const found = defectsOf(command, context);
  const notice = {
    desk: context.task?.desk ?? '',
    requestedOn: on,
    dueOn: started.clock.dueOn,
    ...noticeOf(found, context),
  };
  const requested: ApplicationEvent[] =
    state.status === 'in_review'
      ? [
          ...clocksStopped(context),
          { type: 'correction_requested', from: 'in_review', ...notice, worked: participants(context) },
        ]
      : [...acceptanceEnded(context), { type: 'correction_requested', from: 'received', ...notice }];
  return [...requested, started, { type: 'entered', status: 'correcting' }];
}

interface FoundDefects {
  desk: string;
  items: Defect[];
  reason?: string;
}

const noticeOf = (found: FoundDefects[], { newId }: RuleContext) => ({
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

const acceptanceEnded = (context: RuleContext): ApplicationEvent[] => [
  ...checkDone(context, { choice: 'correct' }),
  ...clocksEnded(context, 'acceptance'),
];

/** 一次性告知: the sending desk's items, and everything noted by other desks. */
function defectsOf({ items, reason }: CommandOf<'requestCorrection'>, { state, task }: RuleContext): FoundDefects[] {
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

function clocksStopped(context: RuleContext): ApplicationEvent[] {
  const { calendar, state } = context;
  return examinationClocks(state.clocks).map((clock) => stopClock(calendar, clock, today(context)));
}
