import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import { sessionKey } from '../session/use-session';

const path = '/api/v1/account/single-sign-on';

export const useLink = () =>
  useQuery({ queryKey: ['account', 'single-sign-on'], queryFn: () => answer(api.GET(path, {})) });

export const useLinking = () =>
  useMutation({
    mutationFn: () => answer(api.POST(path, {})),
    onSuccess: ({ address }) => location.assign(address),
  });

/** Other sessions end with it, and so do the desks and roles that the organisation gave. */
export function useUnlinking() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => answer(api.DELETE(path, {})),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['account'] }),
        client.invalidateQueries({ queryKey: sessionKey, exact: true }),
      ]),
  });
}
