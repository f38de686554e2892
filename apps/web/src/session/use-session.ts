import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import { ProblemError } from '../api/problem';
import type { Session } from '../api/types';

export const sessionKey = ['session'];
const fewMinutes = 5 * 60_000;

async function currentSession(): Promise<Session | null> {
  try {
    return await answer(api.GET('/api/v1/session', {}));
  } catch (error) {
    if (error instanceof ProblemError && error.status === 401) return null;
    throw error;
  }
}

export function useSession() {
  return useQuery({ queryKey: sessionKey, queryFn: currentSession, staleTime: fewMinutes });
}

/** Another person, or nobody: what the one before has seen is forgotten. */
function begin(client: QueryClient, session: Session | null): void {
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] && queryKey[0] !== 'zone' });
  client.setQueryData(sessionKey, session);
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { email: string; password: string }) => answer<Session>(api.POST('/api/v1/session', { body })),
    onSuccess: (session) => begin(client, session),
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/session', {})),
    onSettled: () => begin(client, null),
  });
}
