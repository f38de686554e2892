import { useMutation } from '@tanstack/react-query';
import { answer, api, server } from '../api/client';
import { byCursor } from '../api/lists';
import { useRefresh } from '../api/use-refresh';

const sessions = '/api/v1/account/sessions';

export const useRunningSessions = () => server.useQuery('get', sessions);

/** Ends one session; without an id, all others. */
export function useEnding() {
  const onSettled = useRefresh(sessions);
  return useMutation({
    mutationFn: async (id?: string) => {
      if (id) return void (await answer(api.DELETE(`${sessions}/{id}`, { params: { path: { id } } })));
      await answer(api.DELETE(sessions));
    },
    onSettled,
  });
}

export const useSignInRecords = () =>
  server.useInfiniteQuery('get', '/api/v1/account/sign-ins', { params: { query: { limit: 10 } } }, byCursor);

export const useNewPassword = () =>
  server.useMutation('put', '/api/v1/account/password', { onSuccess: useRefresh(sessions) });
