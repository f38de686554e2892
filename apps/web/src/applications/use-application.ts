import { useMutation } from '@tanstack/react-query';
import { answer, api, server } from '../api/client';
import { byCursor } from '../api/lists';
import { isStale } from '../api/problem';
import type { Application, IssuedDocument, Lamp } from '../api/types';
import { useRefresh } from '../api/use-refresh';
import type { At } from './moves';

const path = '/api/v1/applications';
const of = (id: string) => ({ params: { path: { id } } });

export const readApplication = (id: string): Promise<Application> => answer(api.GET(`${path}/{id}`, of(id)));

export const applicationKey = (id: string) => server.queryOptions('get', `${path}/{id}`, of(id)).queryKey;

export const useApplication = (id: string) => server.useQuery('get', `${path}/{id}`, of(id));

export interface ApplicationFilters {
  status?: Application['status'];
  lamp?: Lamp;
  q?: string;
  projectId?: string;
}

export const useApplications = (filters: ApplicationFilters = {}) =>
  server.useInfiniteQuery('get', path, { params: { query: { ...filters, limit: 20 } } }, byCursor);

export const useEvents = (id: string) =>
  server.useInfiniteQuery('get', `${path}/{id}/events`, { params: { path: { id }, query: { limit: 100 } } }, byCursor);

const askAgainEvery = 2_000;
const asksAtMost = 20;

/** 文书 are made after the command, so awaited ones are polled. */
export const useDocuments = (id: string, awaited: IssuedDocument['kind'][] = []) =>
  server.useQuery('get', `${path}/{id}/documents`, of(id), {
    refetchInterval: ({ state: { data, dataUpdateCount } }) => {
      const there = awaited.length === 0 || data?.items.some(({ kind }) => awaited.includes(kind));
      return there || dataUpdateCount > asksAtMost ? false : askAgainEvery;
    },
  });

export const useStart = () => server.useMutation('post', path);

/** 变更比对, for each version anew. */
export const useChanges = ({ id, version }: Pick<Application, 'id' | 'version'>) =>
  server.useQuery('get', `${path}/{id}/differences`, { ...of(id), version });

/** Sends one command, then reads the application anew; also when it was stale. */
export function useMove(application: Application) {
  const refresh = useRefresh(path, '/api/v1/tasks', '/api/v1/desks');
  return useMutation({
    mutationFn: (send: (at: At) => Promise<unknown>) => send(application),
    onSuccess: refresh,
    onError: (error) => (isStale(error) ? refresh() : undefined),
  });
}

export type Move = ReturnType<typeof useMove>;
