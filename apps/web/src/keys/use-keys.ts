import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { NewApiKey } from '../api/types';

const key = ['keys'];

export const useKeys = () =>
  useInfiniteQuery({
    queryKey: [...key, 'list'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      answer(api.GET('/api/v1/api-keys', { params: { query: { limit: 20, cursor } } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

/** The scopes that the reader can give to a key. */
export const useOfferedScopes = () =>
  useQuery({ queryKey: [...key, 'scopes'], queryFn: () => answer(api.GET('/api/v1/api-keys/scopes', {})) });

function useRefreshed() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: [...key, 'list'] });
}

export function useIssuing() {
  const onSettled = useRefreshed();
  return useMutation({
    mutationFn: (body: NewApiKey) => answer(api.POST('/api/v1/api-keys', { body })),
    onSettled,
  });
}

export function useRevoking() {
  const onSettled = useRefreshed();
  return useMutation({
    mutationFn: (id: string) => answer(api.DELETE('/api/v1/api-keys/{id}', { params: { path: { id } } })),
    onSettled,
  });
}
