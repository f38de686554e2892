import { useQueryClient } from '@tanstack/react-query';
import { server } from '../api/client';
import { byCursor } from '../api/lists';
import type { TaskKind } from '../api/types';
import { useRefresh } from '../api/use-refresh';
import { sessionKey } from '../session/use-session';

const path = '/api/v1/delegations';
const page = { params: { query: { limit: 20 } } };

export const useDelegations = () => server.useInfiniteQuery('get', path, page, byCursor);

/** Acts of others on behalf of the reader. */
export const useActsForMe = () => server.useInfiniteQuery('get', `${path}/acts`, page, byCursor);

export interface Wanted {
  desk?: string;
  kinds?: TaskKind[];
  startsOn: string;
  endsOn: string;
}

/** The draft writes every desk as an empty key. */
export interface DelegationDraft {
  desk: string;
  kinds?: TaskKind[];
  startsOn: string;
  endsOn: string;
  to: string;
  note: string;
}

export const wantedIn = ({ desk, kinds, startsOn = '', endsOn = '' }: Partial<DelegationDraft>): Wanted => ({
  desk: desk || undefined,
  kinds: kinds?.length ? kinds : undefined,
  startsOn,
  endsOn,
});

/** All other staff, each with the reason against them, if any. */
export const useDelegates = (wanted: Wanted) =>
  server.useQuery(
    'get',
    `${path}/delegates`,
    { params: { query: wanted } },
    { enabled: wanted.startsOn !== '' && wanted.endsOn !== '' },
  );

/** The session names the desks of a stand-in. */
function useRefreshed() {
  const client = useQueryClient();
  const refresh = useRefresh(path);
  return () => Promise.all([refresh(), client.invalidateQueries({ queryKey: sessionKey })]);
}

export const useDelegate = () => server.useMutation('post', path, { onSuccess: useRefreshed() });

export const useEndDelegation = () => server.useMutation('delete', `${path}/{id}`, { onSuccess: useRefreshed() });
