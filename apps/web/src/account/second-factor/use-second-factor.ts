import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../../api/client';
import { sessionKey } from '../../session/use-session';

const path = '/api/v1/account/second-factor';
const key = ['account', 'second-factor'];

export const useSecondFactor = () => useQuery({ queryKey: key, queryFn: () => answer(api.GET(path, {})) });

/** The secret is told once: it is kept by the page that asked, and nowhere else. */
export const useEnrolment = () => useMutation({ gcTime: 0, mutationFn: () => answer(api.POST(path, {})) });

type Told = (codes: string[]) => void;

export function useConfirmation(onCodes: Told) {
  const changed = useChanged();
  return useMutation({
    gcTime: 0,
    mutationFn: (body: { code: string }) => answer(api.POST(`${path}/confirmation`, { body })),
    onSuccess: ({ recoveryCodes }) => {
      onCodes(recoveryCodes);
      return changed();
    },
  });
}

export function useNewRecoveryCodes(onCodes: Told) {
  const changed = useChanged();
  return useMutation({
    gcTime: 0,
    mutationFn: () => answer(api.POST(`${path}/recovery-codes`, {})),
    onSuccess: ({ recoveryCodes }) => {
      onCodes(recoveryCodes);
      return changed();
    },
  });
}

export function useRemoval() {
  const changed = useChanged();
  return useMutation({ mutationFn: () => answer(api.DELETE(path, {})), onSuccess: changed });
}

/** Other sessions end with it, and what the installation asks of staff may be fulfilled now. */
function useChanged(): () => Promise<unknown> {
  const client = useQueryClient();
  return () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['account'] }),
      client.invalidateQueries({ queryKey: sessionKey, exact: true }),
    ]);
}
