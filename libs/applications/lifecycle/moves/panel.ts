import type { CommandOf } from '../rules/commands.js';
import type { ApplicationEvent } from '../events/events.js';
import { fold } from '../events/evolve.js';
import { cancelTasks, openTasksOf } from '../limits/task-opening.js';
import { seatedAs } from '../rules/seats.js';
import { sittingOf } from '../rules/sitting.js';
import { openTasks, today, type RuleContext } from '../rules/rule-context.js';
import type { ApplicationState, Attendance, Task } from '../state/application-state.js';

/** 列入议程. */
export const putOnAgenda = ({ meeting }: CommandOf<'putOnAgenda'>): ApplicationEvent[] => [
  { type: 'put_on_agenda', ...meeting },
];

export const takeOffAgenda = (
  { moved = false }: CommandOf<'takeOffAgenda'>,
  context: RuleContext,
): ApplicationEvent[] => [{ type: 'taken_off_agenda', meetingId: meetingOf(context), on: today(context), moved }];

/** 材料锁定: the submission by its round and hash, and the papers provided since. */
export function fixPapers(_: CommandOf<'fixPapers'>, context: RuleContext): ApplicationEvent[] {
  const { round, contentHash, papers } = context.state;
  const provided = papers.filter(({ providedOn }) => providedOn !== null).map(({ material }) => material);
  const at = context.now.toISOString();
  return [{ type: 'papers_fixed', meetingId: meetingOf(context), round, contentHash, provided, at }];
}

/** 开会: attendance is recorded; an empty seat cannot vote. */
export function openSitting({ attendance }: CommandOf<'openSitting'>, context: RuleContext): ApplicationEvent[] {
  const opened = { meetingId: meetingOf(context), attendance, at: context.now.toISOString() };
  return [
    { type: 'sitting_opened', ...opened },
    ...cancelTasks(context.state, ({ kind, desk }) => kind !== 'vote' || !isEmpty(attendance, desk)),
  ];
}

const isEmpty = (attendance: Attendance[], desk: string) =>
  attendance.some((one) => one.desk === desk && one.as === 'absent');

/** 回避: a person in conflict releases their votes and never votes on this application. */
export function recuse({ taskId, reason }: CommandOf<'recuse'>, context: RuleContext): ApplicationEvent[] {
  const { state, task, actor, mandate, now } = context;
  const held = openTasks(state).filter(
    ({ kind, holder, onBehalfOf }) => kind === 'vote' && [holder, onBehalfOf].includes(actor.id),
  );
  const who = { desk: task?.desk ?? '', by: actor.id, as: seatedAs(mandate) };
  return [
    ...held.map(({ id }) => ({ type: 'task_released', taskId: id }) as const),
    { type: 'recused', taskId, ...who, reason, at: now.toISOString() },
  ];
}

/** 缓议: to be put on another agenda. Opened votes are cast again, with the same last day. */
export function adjourn({ reason }: CommandOf<'adjourn'>, context: RuleContext): ApplicationEvent[] {
  const { state } = context;
  const anew = sittingOf(state)?.opened != null;
  const adjourned = { meetingId: meetingOf(context), reason, on: today(context), anew };
  const before: ApplicationEvent[] = [
    ...(anew ? cancelTasks(state, ({ kind }) => kind !== 'vote') : []),
    { type: 'adjourned', ...adjourned },
  ];
  return anew ? [...before, ...seatsReopened(context, fold(before, state))] : before;
}

const seatsReopened = (context: RuleContext, state: ApplicationState): ApplicationEvent[] =>
  openTasksOf(context, state, 'in_panel').map((event) =>
    event.type === 'task_opened'
      ? { ...event, task: { ...event.task, dueOn: previousDueOn(state, event.task) } }
      : event,
  );

const previousDueOn = ({ tasks }: ApplicationState, { key, dueOn }: Task): string | null =>
  tasks.findLast((task) => task.key === key)?.dueOn ?? dueOn;

const meetingOf = ({ state }: RuleContext): string => sittingOf(state)?.meetingId ?? '';
