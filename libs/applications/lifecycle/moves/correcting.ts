import { examinationClocks, startClock, stopClock } from '../../clock/index.js';
import type { CommandOf } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import { today, type Situation } from '../situation.js';
import type { Defect } from '../state.js';
import { ended } from './receiving.js';
import { checked, worked } from './tasks.js';

/** 补正告知书: all defects at once, art. 32(4). */
export function requestCorrection(command: CommandOf<'requestCorrection'>, situation: Situation): ApplicationEvent[] {
  const { calendar, procedure, state } = situation;
  const on = today(situation);
  const clock = startClock(calendar, { key: 'correction', on, limit: procedure.limits.correction.workingDays });
  const dueOn = clock.type === 'clock_started' ? (clock.clock.dueOn ?? on) : on;
  const found = defectsOf(command, situation);
  const told = { desk: situation.task?.desk ?? '', requestedOn: on, dueOn, ...noticeOf(found, situation) };
  const requested: ApplicationEvent[] =
    state.status === 'in_review'
      ? [...paused(situation), { type: 'correction_requested', from: 'in_review', ...told, worked: worked(situation) }]
      : [...sentBack(situation), { type: 'correction_requested', from: 'received', ...told }];
  return [...requested, clock, { type: 'entered', status: 'correcting' }];
}

interface Found {
  desk: string;
  items: Defect[];
  reason?: string;
}

const noticeOf = (found: Found[], { newId }: Situation) => ({
  reasons: found.flatMap(({ desk, reason }) => (reason ? [{ desk, reason }] : [])),
  items: found.flatMap(({ desk, items }) =>
    items.map(({ because = null, follows = null, ...item }) => ({
      ...{ ...item, because, follows, desk },
      ...{ id: newId(), answer: null },
    })),
  ),
});

const sentBack = (situation: Situation): ApplicationEvent[] => [
  ...checked(situation, { choice: 'correct' }),
  ...ended(situation, 'acceptance'),
];

/** 一次性告知: what the desk that sends the notice names, or has noted, and what the other desks have noted by now. */
function defectsOf({ items, reason }: CommandOf<'requestCorrection'>, { state, task }: Situation): Found[] {
  const desk = task?.desk ?? '';
  const others = state.noted.filter((one) => one.desk !== desk);
  return items.length > 0 ? [{ desk, items, reason }, ...others] : state.noted;
}

/** 登记待告知问题. */
export function noteDefects(
  { items, reason = '' }: CommandOf<'noteDefects'>,
  situation: Situation,
): ApplicationEvent[] {
  const { id: taskId = '', desk = '' } = situation.task ?? {};
  const noted = { taskId, desk, items, reason, notedOn: today(situation) };
  return [{ type: 'defects_noted', ...noted, worked: worked(situation) }];
}

function paused(situation: Situation): ApplicationEvent[] {
  const { calendar, state } = situation;
  return examinationClocks(state.clocks).map((clock) => stopClock(calendar, clock, today(situation)));
}
