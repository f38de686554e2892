import type { CommandOf } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import { fold } from '../evolve.js';
import { cancelTasks, openTasksOf } from '../opening.js';
import { seatedAs } from '../seats.js';
import { sittingOf } from '../sitting.js';
import { openTasks, today, type Situation } from '../situation.js';
import type { ApplicationState, Attendance, Task } from '../state.js';

/** 列入议程. */
export const putOnAgenda = ({ meeting }: CommandOf<'putOnAgenda'>): ApplicationEvent[] => [
  { type: 'put_on_agenda', ...meeting },
];

export const takeOffAgenda = (
  { moved = false }: CommandOf<'takeOffAgenda'>,
  situation: Situation,
): ApplicationEvent[] => [{ type: 'taken_off_agenda', meetingId: meetingOf(situation), on: today(situation), moved }];

/** 材料锁定: the submission that the members read, by its round and hash, and the papers that have come since. */
export function fixPapers(_: CommandOf<'fixPapers'>, situation: Situation): ApplicationEvent[] {
  const { round, contentHash, papers } = situation.state;
  const provided = papers.filter(({ providedOn }) => providedOn !== null).map(({ material }) => material);
  const at = situation.now.toISOString();
  return [{ type: 'papers_fixed', meetingId: meetingOf(situation), round, contentHash, provided, at }];
}

/** 开会: who came is noted; an empty seat cannot vote. */
export function openSitting({ attendance }: CommandOf<'openSitting'>, situation: Situation): ApplicationEvent[] {
  const opened = { meetingId: meetingOf(situation), attendance, at: situation.now.toISOString() };
  return [
    { type: 'sitting_opened', ...opened },
    ...cancelTasks(situation.state, ({ kind, desk }) => kind !== 'vote' || !isEmpty(attendance, desk)),
  ];
}

const isEmpty = (attendance: Attendance[], desk: string) =>
  attendance.some((one) => one.desk === desk && one.as === 'absent');

/** 回避: whoever declares a conflict gives back what they hold, and votes on this application never. */
export function recuse({ taskId, reason }: CommandOf<'recuse'>, situation: Situation): ApplicationEvent[] {
  const { state, task, actor, mandate, now } = situation;
  const held = openTasks(state).filter(
    ({ kind, holder, onBehalfOf }) => kind === 'vote' && [holder, onBehalfOf].includes(actor.id),
  );
  const who = { desk: task?.desk ?? '', by: actor.id, as: seatedAs(mandate) };
  return [
    ...held.map(({ id }) => ({ type: 'task_released', taskId: id }) as const),
    { type: 'recused', taskId, ...who, reason, at: now.toISOString() },
  ];
}

/** 缓议: back to be put on another agenda. If the seats could vote they vote anew; their promised day stays. */
export function adjourn({ reason }: CommandOf<'adjourn'>, situation: Situation): ApplicationEvent[] {
  const { state } = situation;
  const anew = sittingOf(state)?.opened != null;
  const adjourned = { meetingId: meetingOf(situation), reason, on: today(situation), anew };
  const before: ApplicationEvent[] = [
    ...(anew ? cancelTasks(state, ({ kind }) => kind !== 'vote') : []),
    { type: 'adjourned', ...adjourned },
  ];
  return anew ? [...before, ...seatsOpenAnew(situation, fold(before, state))] : before;
}

const seatsOpenAnew = (situation: Situation, state: ApplicationState): ApplicationEvent[] =>
  openTasksOf(situation, state, 'in_panel').map((event) =>
    event.type === 'task_opened' ? { ...event, task: { ...event.task, dueOn: dueBefore(state, event.task) } } : event,
  );

const dueBefore = ({ tasks }: ApplicationState, { key, dueOn }: Task): string | null =>
  tasks.findLast((task) => task.key === key)?.dueOn ?? dueOn;

const meetingOf = ({ state }: Situation): string => sittingOf(state)?.meetingId ?? '';
