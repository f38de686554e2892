import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import { ProblemError } from '../api/problem';
import type { Proof, Session } from '../api/types';
import { begin, stepKey, type Step } from './use-session';

const none = (): Step => 'none';

/** Whether a code is to follow the password that was given in this browser. */
export const useStep = (): Step =>
  useQuery({ queryKey: stepKey, queryFn: none, initialData: none, staleTime: Infinity }).data;

export function useSecondStep() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { code: string }) => answer<Session>(api.POST('/api/v1/session/second-factor', { body })),
    onSuccess: (session) => begin(client, session),
    onError: (error) => {
      if (error instanceof ProblemError && error.status === 401) client.setQueryData(stepKey, 'over' satisfies Step);
    },
  });
}

export const useProof = () =>
  useMutation({ mutationFn: (body: Proof) => answer(api.POST('/api/v1/session/assurance', { body })) });
