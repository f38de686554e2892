import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ProblemError } from '../api/problem';
import { sessionKey } from '../session/use-session';

const attempts = 2;

const signedOut = (error: unknown): boolean => error instanceof ProblemError && error.status === 401;
const worthAnotherTry = (error: unknown): boolean =>
  error instanceof ProblemError && (error.status === 0 || error.status >= 500);

/** A 401 ends the session here; the routes then lead to signing in. */
function onError(error: unknown): void {
  if (signedOut(error)) queryClient.setQueryData(sessionKey, null);
}

/** Nothing stays fresh: other people move applications meanwhile. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: { retry: (failures, error) => failures < attempts && worthAnotherTry(error) },
  },
});
