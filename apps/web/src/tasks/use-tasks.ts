import { answer, api, server } from '../api/client';
import { byCursor } from '../api/lists';
import type { Defect, Outcome } from '../api/types';
import { useRefresh } from '../api/use-refresh';

const [tasks, desks] = ['/api/v1/tasks', '/api/v1/desks'] as const;

export const taskStates = ['open', 'mine', 'done'] as const;
export type TaskState = (typeof taskStates)[number];

export interface TaskFilters {
  desk?: string;
  state: TaskState;
  lane?: string;
}

export const useTasks = (filters: TaskFilters) =>
  server.useInfiniteQuery('get', tasks, { params: { query: { ...filters, limit: 20 } } }, byCursor);

export const useDesks = () => server.useQuery('get', desks);

const of = (id: string) => ({ params: { path: { id } } });

export const claimTask = (id: string) => answer(api.POST(`${tasks}/{id}/claim`, of(id)));

export const releaseTask = (id: string) => answer(api.DELETE(`${tasks}/{id}/claim`, of(id)));

export const finishTask = (id: string, body: Outcome) => answer(api.POST(`${tasks}/{id}/outcome`, { ...of(id), body }));

export const noteDefects = (id: string, body: { items: Defect[]; reason?: string }) =>
  answer(api.PUT(`${tasks}/{id}/defects`, { ...of(id), body }));

export const recuseFrom = (id: string, reason: string) =>
  answer(api.POST(`${tasks}/{id}/recusal`, { ...of(id), body: { reason } }));

/** 领取下一件: the most pressing open task of a desk, or nothing when none waits. */
export const useClaimNext = () =>
  server.useMutation('post', `${desks}/{desk}/claims`, { onSettled: useRefresh(tasks, desks) });

export const useClaim = () =>
  server.useMutation('post', `${tasks}/{id}/claim`, { onSettled: useRefresh(tasks, desks) });
