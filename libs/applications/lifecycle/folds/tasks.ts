import type { ApplicationState, Task } from '../state.js';
import type { Folds } from './fold.js';

/** How tasks change hands and are done. */
export const tasksFolds = {
  task_opened: ({ tasks }, { task }) => ({ tasks: [...tasks, task] }),
  task_claimed: ({ tasks }, { taskId, by }) => change(tasks, taskId, { state: 'claimed', holder: by }),
  task_released: ({ tasks }, { taskId }) => change(tasks, taskId, { state: 'open', holder: null }),
  task_rescheduled: ({ tasks }, { taskId, dueOn }) => change(tasks, taskId, { dueOn }),
  task_done: ({ tasks, seq }, { taskId, outcome }) =>
    change(tasks, taskId, { state: 'done', outcome, doneSeq: seq + 1 }),
  task_cancelled: ({ tasks }, { taskId }) => change(tasks, taskId, { state: 'cancelled', holder: null }),
} satisfies Folds;

function change(tasks: Task[], id: string, difference: Partial<Task>): Partial<ApplicationState> {
  return { tasks: tasks.map((task) => (task.id === id ? { ...task, ...difference } : task)) };
}
