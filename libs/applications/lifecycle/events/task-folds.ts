import type { Participants } from './events.js';
import type { ApplicationState, Task } from '../state/application-state.js';
import type { Folds } from './events.js';

/** Defaults for events older than delegation and urging. */
const inOwnName = { onBehalfOf: null };
const untouched = { ...inOwnName, asked: null, urged: null, workedOn: [] };

/** Defaults for votes older than meetings of the panel. */
const unseated = { seated: null, noConflict: false };

const nobody = { holder: null, onBehalfOf: null };

/** Tasks: opened, assigned and done. */
export const taskFolds = {
  site_checked: ({ siteChecks, tasks }, { taskId, officers, on, place, findings }) => ({
    siteChecks: [...siteChecks, { taskId, officers, on, place, findings }],
    tasks: withParticipants(tasks, { taskId, people: officers }),
  }),
  task_opened: ({ tasks, panel }, { task }) => ({
    tasks: [...tasks, { ...untouched, ...task }],
    panel: withVote(panel, task),
  }),
  task_claimed: ({ tasks }, { taskId, by, onBehalfOf = null }) => claimed(tasks, taskId, { holder: by, onBehalfOf }),
  task_released: ({ tasks }, { taskId }) => change(tasks, taskId, { state: 'open', ...nobody }),
  task_reassigned: ({ tasks }, { taskId, to, onBehalfOf }) => claimed(tasks, taskId, { holder: to, onBehalfOf }),
  countersign_asked: ({ tasks }, { worked }) => ({ tasks: withParticipants(tasks, worked) }),
  task_urged: ({ tasks }, { taskId, on }) => change(tasks, taskId, { urged: urgedAgain(tasks, taskId, on) }),
  task_rescheduled: ({ tasks }, { taskId, dueOn }) => change(tasks, taskId, { dueOn }),
  task_recounted: ({ tasks }, { taskId, dueOn }) => change(tasks, taskId, { dueOn }),
  task_done: (state, { taskId, outcome }) => {
    const complete = { ...inOwnName, ...unseated, ...outcome };
    return ended(state, taskId, { state: 'done', outcome: complete, doneSeq: state.seq + 1 });
  },
  task_cancelled: (state, { taskId }) => ended(state, taskId, { state: 'cancelled', ...nobody }),
} satisfies Folds;

/** Defects noted at the task and not sent lapse with it. */
const ended = ({ tasks, noted }: ApplicationState, id: string, difference: Partial<Task>) => ({
  ...change(tasks, id, difference),
  noted: noted.filter(({ taskId }) => taskId !== id),
});

const claimed = (tasks: Task[], id: string, held: Pick<Task, 'holder' | 'onBehalfOf'>) =>
  change(tasks, id, { state: 'claimed', ...held });

const urgedAgain = (tasks: Task[], id: string, lastOn: string) => ({
  times: (tasks.find((task) => task.id === id)?.urged?.times ?? 0) + 1,
  lastOn,
});

function change(tasks: Task[], id: string, difference: Partial<Task>): Pick<ApplicationState, 'tasks'> {
  return { tasks: tasks.map((task) => (task.id === id ? { ...task, ...difference } : task)) };
}

/** Adds the people who acted at a task before its outcome; early events name none. */
export function withParticipants(tasks: Task[], worked: Participants | undefined): Task[] {
  if (!worked) return tasks;
  const people = tasks.find(({ id }) => id === worked.taskId)?.workedOn ?? [];
  return change(tasks, worked.taskId, { workedOn: [...new Set([...people, ...worked.people])] }).tasks;
}

const withVote = (panel: ApplicationState['panel'], { id, kind }: Task): ApplicationState['panel'] =>
  panel && kind === 'vote' ? { ...panel, votes: [...panel.votes, id] } : panel;
