import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { Defect, Outcome, Task } from '../api/types';

export const taskStates = ['open', 'mine', 'done'] as const;
export type TaskState = (typeof taskStates)[number];

export interface TaskFilters {
  desk?: string;
  state: TaskState;
  lane?: string;
}

export function useTasks(filters: TaskFilters) {
  return useInfiniteQuery({
    queryKey: ['tasks', filters],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v1/tasks', { params: { query: { ...filters, limit: 20, cursor: pageParam } } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

export function useDesks() {
  return useQuery({ queryKey: ['desks'], queryFn: () => answer(api.GET('/api/v1/desks', {})) });
}

export const claimTask = (id: string) => answer(api.POST('/api/v1/tasks/{id}/claim', { params: { path: { id } } }));

export const releaseTask = (id: string) => answer(api.DELETE('/api/v1/tasks/{id}/claim', { params: { path: { id } } }));

export const finishTask = (id: string, body: Outcome) =>
  answer(api.POST('/api/v1/tasks/{id}/outcome', { params: { path: { id } }, body }));

export const noteDefects = (id: string, body: { items: Defect[]; reason?: string }) =>
  answer(api.PUT('/api/v1/tasks/{id}/defects', { params: { path: { id } }, body }));

export const recuseFrom = (id: string, reason: string) =>
  answer(api.POST('/api/v1/tasks/{id}/recusal', { params: { path: { id } }, body: { reason } }));

/** 领取下一件: the most pressing open task of a desk, or nothing when none waits. */
const claimNext = (desk: string): Promise<Task | undefined> =>
  answer<Task | undefined>(api.POST('/api/v1/desks/{desk}/claims', { params: { path: { desk } } }));

function useRefreshed() {
  const client = useQueryClient();
  return () =>
    Promise.all([client.invalidateQueries({ queryKey: ['tasks'] }), client.invalidateQueries({ queryKey: ['desks'] })]);
}

export function useClaimNext() {
  const onSettled = useRefreshed();
  return useMutation({ mutationFn: claimNext, onSettled });
}

export function useClaim() {
  const onSettled = useRefreshed();
  return useMutation({ mutationFn: claimTask, onSettled });
}
