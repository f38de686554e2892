import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { PasswordChange } from '../api/types';

const running = ['account', 'sessions'];

export const useRunningSessions = () =>
  useQuery({ queryKey: running, queryFn: () => answer(api.GET('/api/v1/account/sessions', {})) });

/** Ends one session, or without an id all others. */
export function useEnding() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (id?: string) => {
      if (id) return void (await answer(api.DELETE('/api/v1/account/sessions/{id}', { params: { path: { id } } })));
      await answer(api.DELETE('/api/v1/account/sessions', {}));
    },
    onSettled: () => client.invalidateQueries({ queryKey: running }),
  });
}

export const useSignInRecords = () =>
  useInfiniteQuery({
    queryKey: ['account', 'sign-ins'],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      answer(api.GET('/api/v1/account/sign-ins', { params: { query: { limit: 10, cursor } } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export function useNewPassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: PasswordChange) => answer(api.PUT('/api/v1/account/password', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: running }),
  });
}
