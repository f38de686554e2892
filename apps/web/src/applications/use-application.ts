import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import { isStale } from '../api/problem';
import type { Application, IssuedDocument, Lamp, NewApplication } from '../api/types';
import type { At } from './moves';

export const applicationKey = (id: string) => ['application', id];

export const readApplication = (id: string): Promise<Application> =>
  answer(api.GET('/api/v1/applications/{id}', { params: { path: { id } } }));

export function useApplication(id: string) {
  return useQuery({ queryKey: applicationKey(id), queryFn: () => readApplication(id) });
}

export interface ApplicationFilters {
  status?: Application['status'];
  lamp?: Lamp;
  q?: string;
  projectId?: string;
}

export function useApplications(filters: ApplicationFilters = {}) {
  return useInfiniteQuery({
    queryKey: ['applications', filters],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v1/applications', { params: { query: { ...filters, limit: 20, cursor: pageParam } } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

export function useEvents(id: string) {
  return useInfiniteQuery({
    queryKey: [...applicationKey(id), 'events'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => {
      const params = { path: { id }, query: { limit: 100, cursor: pageParam } };
      return answer(api.GET('/api/v1/applications/{id}/events', { params }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

const askAgainEvery = 2_000;
const asksAtMost = 20;

/** 文书 are made a moment after the act; one that is awaited is asked for again until it is there. */
export function useDocuments(id: string, awaited: IssuedDocument['kind'][] = []) {
  return useQuery({
    queryKey: [...applicationKey(id), 'documents'],
    refetchInterval: ({ state: { data, dataUpdateCount } }) => {
      const there = awaited.length === 0 || data?.items.some(({ kind }) => awaited.includes(kind));
      return there || dataUpdateCount > asksAtMost ? false : askAgainEvery;
    },
    queryFn: () => answer(api.GET('/api/v1/applications/{id}/documents', { params: { path: { id } } })),
  });
}

export function useStart() {
  return useMutation({
    mutationFn: (wanted: NewApplication) => answer(api.POST('/api/v1/applications', { body: wanted })),
  });
}

/** 变更比对: what a change would change. */
export function useChanges({ id, version }: Pick<Application, 'id' | 'version'>) {
  return useQuery({
    queryKey: [...applicationKey(id), 'differences', version],
    queryFn: () => answer(api.GET('/api/v1/applications/{id}/differences', { params: { path: { id } } })),
  });
}

/** One move on what the page shows. Afterwards, and when somebody was faster, the page shows the new state. */
export function useMove(application: Application) {
  const client = useQueryClient();
  const refresh = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: applicationKey(application.id) }),
      client.invalidateQueries({ queryKey: ['applications'] }),
      client.invalidateQueries({ queryKey: ['tasks'] }),
      client.invalidateQueries({ queryKey: ['desks'] }),
    ]);
  return useMutation({
    mutationFn: (send: (at: At) => Promise<unknown>) => send(application),
    onSuccess: refresh,
    onError: (error) => (isStale(error) ? refresh() : undefined),
  });
}

export type Move = ReturnType<typeof useMove>;
