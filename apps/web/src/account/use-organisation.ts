import { server } from '../api/client';
import { useAccountRefresh } from '../session/use-session';

const path = '/api/v1/account/single-sign-on';

export const useLink = () => server.useQuery('get', path);

export const useLinking = () =>
  server.useMutation('post', path, { onSuccess: ({ address }) => location.assign(address) });

/** Unlinking ends other sessions, and desks and roles from the organisation. */
export const useUnlinking = () => server.useMutation('delete', path, { onSuccess: useAccountRefresh() });
