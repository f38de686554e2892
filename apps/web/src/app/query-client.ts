import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '../api/problem';

const attempts = 2;

const worthAnotherTry = (error: unknown): boolean =>
  error instanceof ProblemError && (error.status === 0 || error.status >= 500);

/** Nothing stays fresh: other people move applications meanwhile. */
export const queryClient: QueryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: (failures, error) => failures < attempts && worthAnotherTry(error) },
  },
});
