import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { NewDelegation, TaskKind } from '../api/types';
import { sessionKey } from '../session/use-session';

const key = ['delegations'];

export function useDelegations() {
  return useInfiniteQuery({
    queryKey: [...key, 'list'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v1/delegations', { params: { query: { limit: 20, cursor: pageParam } } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** What others did for the reader. */
export function useActsForMe() {
  return useInfiniteQuery({
    queryKey: [...key, 'acts'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v1/delegations/acts', { params: { query: { limit: 20, cursor: pageParam } } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

export interface Wanted {
  desk?: string;
  kinds?: TaskKind[];
  startsOn: string;
  endsOn: string;
}

/** All other staff, and for each whether this could be left to them. */
export function useDelegates(wanted: Wanted) {
  return useQuery({
    queryKey: [...key, 'delegates', wanted],
    enabled: wanted.startsOn !== '' && wanted.endsOn !== '',
    queryFn: () => answer(api.GET('/api/v1/delegations/delegates', { params: { query: wanted } })),
  });
}

function useRefreshed() {
  const client = useQueryClient();
  return () =>
    Promise.all([client.invalidateQueries({ queryKey: key }), client.invalidateQueries({ queryKey: sessionKey })]);
}

export function useDelegate() {
  const onSuccess = useRefreshed();
  return useMutation({
    mutationFn: (body: NewDelegation) => answer(api.POST('/api/v1/delegations', { body })),
    onSuccess,
  });
}

export function useEndDelegation() {
  const onSuccess = useRefreshed();
  return useMutation({
    mutationFn: (id: string) => answer(api.DELETE('/api/v1/delegations/{id}', { params: { path: { id } } })),
    onSuccess,
  });
}
