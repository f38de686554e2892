import type { Participants } from './events.js';
import type { ApplicationState, Task } from '../state/application-state.js';
import type { Folds } from './events.js';

/** What events that were stored before delegation and urging existed do not say. */
const inOwnName = { onBehalfOf: null };
const untouched = { ...inOwnName, asked: null, urged: null, workedOn: [] };

/** Nor what votes did not say before the panel had meetings. */
const unseated = { seated: null, noConflict: false };

const nobody = { holder: null, onBehalfOf: null };

/** How tasks change hands and are done. */
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
    const said = { ...inOwnName, ...unseated, ...outcome };
    return over(state, taskId, { state: 'done', outcome: said, doneSeq: state.seq + 1 });
  },
  task_cancelled: (state, { taskId }) => over(state, taskId, { state: 'cancelled', ...nobody }),
} satisfies Folds;

/** What its desk had noted and sent nobody is no defect any more. */
const over = ({ tasks, noted }: ApplicationState, id: string, difference: Partial<Task>) => ({
  ...change(tasks, id, difference),
  noted: noted.filter(({ taskId }) => taskId !== id),
});

const claimed = (tasks: Task[], id: string, hands: Pick<Task, 'holder' | 'onBehalfOf'>) =>
  change(tasks, id, { state: 'claimed', ...hands });

const urgedAgain = (tasks: Task[], id: string, lastOn: string) => ({
  times: (tasks.find((task) => task.id === id)?.urged?.times ?? 0) + 1,
  lastOn,
});

function change(tasks: Task[], id: string, difference: Partial<Task>): Pick<ApplicationState, 'tasks'> {
  return { tasks: tasks.map((task) => (task.id === id ? { ...task, ...difference } : task)) };
}

/** Who did something at a task short of its outcome; unknown of what was stored before it was noted. */
export function withParticipants(tasks: Task[], worked: Participants | undefined): Task[] {
  if (!worked) return tasks;
  const people = tasks.find(({ id }) => id === worked.taskId)?.workedOn ?? [];
  return change(tasks, worked.taskId, { workedOn: [...new Set([...people, ...worked.people])] }).tasks;
}

const withVote = (panel: ApplicationState['panel'], { id, kind }: Task): ApplicationState['panel'] =>
  panel && kind === 'vote' ? { ...panel, votes: [...panel.votes, id] } : panel;
