import { useQuery, useQueryClient } from '@tanstack/react-query';
import { server } from '../../api/client';
import { ProblemError } from '../../api/problem';
import { begin, stepKey, type Step } from '../use-session';

const none = (): Step => 'none';

/** State of the sign-in in two steps in this browser. */
export const useStep = (): Step =>
  useQuery({ queryKey: stepKey, queryFn: none, initialData: none, staleTime: Infinity }).data;

export function useSecondStep() {
  const client = useQueryClient();
  return server.useMutation('post', '/api/v1/session/second-factor', {
    onSuccess: (session) => begin(client, session),
    onError: (error) => {
      if (error instanceof ProblemError && error.status === 401) client.setQueryData(stepKey, 'over' satisfies Step);
    },
  });
}

export const useProof = () => server.useMutation('post', '/api/v1/session/assurance');
