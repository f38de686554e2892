import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { answer, api, server } from '../api/client';
import { pageBelongsTo } from '../api/page-session';
import { ProblemError } from '../api/problem';
import type { Session } from '../api/types';
import { useRefresh } from '../api/use-refresh';

export const sessionKey = ['session'];
/** The zone is the same for everybody. */
const zonePath = '/api/v1/zone';
const fewMinutes = 5 * 60_000;

/** State of a sign-in in two steps; `over` means too late. */
export type Step = 'none' | 'code' | 'over';
export const stepKey = ['session', 'step'];

async function currentSession({ client }: { client: QueryClient }): Promise<Session | null> {
  try {
    const session = await answer(api.GET('/api/v1/session'));
    pageBelongsTo(session.account.id);
    return session;
  } catch (error) {
    if (!(error instanceof ProblemError) || error.status !== 401) throw error;
    if (error.code === 'second_factor_required') client.setQueryData(stepKey, 'code' satisfies Step);
    return null;
  }
}

export function useSession() {
  return useQuery({ queryKey: sessionKey, queryFn: currentSession, staleTime: fewMinutes });
}

/** Begins another session; everything read before is dropped. */
export function begin(client: QueryClient, session: Session | null): void {
  pageBelongsTo(session?.account.id ?? null);
  client.removeQueries({ predicate: ({ queryKey: [first, path] }) => first !== sessionKey[0] && path !== zonePath });
  client.setQueryData(stepKey, 'none' satisfies Step);
  client.setQueryData(sessionKey, session);
}

/** Reads the session and the account page anew. */
export function useAccountRefresh(): () => Promise<unknown> {
  const client = useQueryClient();
  const refresh = useRefresh(
    '/api/v1/account/sessions',
    '/api/v1/account/sign-ins',
    '/api/v1/account/second-factor',
    '/api/v1/account/single-sign-on',
  );
  return () => Promise.all([refresh(), client.invalidateQueries({ queryKey: sessionKey, exact: true })]);
}

export function useSignIn() {
  const client = useQueryClient();
  return server.useMutation('post', '/api/v1/session', {
    onSuccess: (came) => {
      if (!('awaits' in came)) return begin(client, came);
      client.setQueryData(stepKey, 'code' satisfies Step);
    },
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return server.useMutation('delete', '/api/v1/session', { onSettled: () => begin(client, null) });
}
