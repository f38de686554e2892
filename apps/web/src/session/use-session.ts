import { useMutation, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import { ProblemError } from '../api/problem';
import type { AwaitedCode, Session } from '../api/types';

export const sessionKey = ['session'];
const fewMinutes = 5 * 60_000;

/** Where a sign-in in two steps stands: the code is awaited, or it came too late. */
export type Step = 'none' | 'code' | 'over';
export const stepKey = ['session', 'step'];

async function currentSession({ client }: { client: QueryClient }): Promise<Session | null> {
  try {
    return await answer(api.GET('/api/v1/session', {}));
  } catch (error) {
    if (!(error instanceof ProblemError) || error.status !== 401) throw error;
    if (error.code === 'second_factor_required') client.setQueryData(stepKey, 'code' satisfies Step);
    return null;
  }
}

export function useSession() {
  return useQuery({ queryKey: sessionKey, queryFn: currentSession, staleTime: fewMinutes });
}

/** Another person, or nobody: what the one before has seen is forgotten. */
export function begin(client: QueryClient, session: Session | null): void {
  client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionKey[0] && queryKey[0] !== 'zone' });
  client.setQueryData(stepKey, 'none' satisfies Step);
  client.setQueryData(sessionKey, session);
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { email: string; password: string }) =>
      answer<Session | AwaitedCode>(api.POST('/api/v1/session', { body })),
    onSuccess: (came) => {
      if (!('awaits' in came)) return begin(client, came);
      client.setQueryData(stepKey, 'code' satisfies Step);
    },
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.DELETE('/api/v1/session', {})),
    onSettled: () => begin(client, null),
  });
}
