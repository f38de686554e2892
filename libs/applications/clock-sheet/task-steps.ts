import type { ApplicationEvent, ApplicationState, EventOf, EventType, Task } from '../lifecycle/index.js';
import { changesIn, reasonIn } from './clock-steps.js';
import type { LimitChange, ClockStep } from './line.js';
import { nearest, type Moment } from './moments.js';

const causes = {
  task_opened: 'started',
  task_rescheduled: 'resumed',
  task_recounted: 'recounted',
  task_done: 'ended',
  task_cancelled: 'ended',
} as const satisfies Partial<Record<EventType, LimitChange>>;

type TaskEvent = EventOf<keyof typeof causes>;

const isTaskEvent = (event: ApplicationEvent): event is TaskEvent => event.type in causes;

const doneBy = ({ outcome }: Task) => (outcome?.by === 'system' ? 'consent_by_silence' : 'task_done');

const find = ({ tasks }: ApplicationState, id: string) => tasks.find((task) => task.id === id);

/** The effect of an event on the promised limit of a task; null = none. */
export function taskStep(moments: readonly Moment[], place: number): ClockStep | null {
  const moment = moments[place];
  return moment && isTaskEvent(moment.event) ? limitStep({ ...moment, event: moment.event }, moments, place) : null;
}

function limitStep(moment: TaskMoment, moments: readonly Moment[], place: number): ClockStep | null {
  const { event, before, after, day } = moment;
  const id = event.type === 'task_opened' ? event.task.id : event.taskId;
  const task = find(after, id);
  if (task?.promised == null) return null;
  const step = stepOf(event, find(before, id), { ...task, promised: task.promised }, day);
  return event.type === 'task_recounted' ? { ...step, ...becauseOf(moments, place) } : step;
}

type TaskMoment = Moment & { event: TaskEvent };

function becauseOf(moments: readonly Moment[], place: number): Pick<ClockStep, 'cause' | 'reason' | 'changes'> {
  const cause = nearest(moments, place, ['calendar_corrected']);
  return { cause: cause?.type ?? null, reason: cause && reasonIn(cause), changes: changesIn(cause) };
}

type PromisedTask = Task & { promised: number };

function stepOf(event: TaskEvent, before: Task | undefined, task: PromisedTask, on: string): ClockStep {
  const { id, key, desk, promised, dueOn } = task;
  const what = causes[event.type];
  return {
    clock: 'task',
    task: { id, key, desk },
    what,
    on,
    reason: null,
    used: null,
    cause: event.type === 'task_done' ? doneBy(task) : event.type,
    limitBefore: before?.promised ?? null,
    limit: promised,
    dueBefore: before?.dueOn ?? null,
    dueAfter: what === 'ended' ? null : dueOn,
    changes: [],
  };
}
