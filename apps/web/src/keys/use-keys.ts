import { server } from '../api/client';
import { byCursor } from '../api/lists';
import { useRefresh } from '../api/use-refresh';

const path = '/api/v1/api-keys';

export const useKeys = () => server.useInfiniteQuery('get', path, { params: { query: { limit: 20 } } }, byCursor);

/** The scopes that the reader can give to a key. */
export const useOfferedScopes = () => server.useQuery('get', `${path}/scopes`);

export const useIssuing = () => server.useMutation('post', path, { onSettled: useRefresh(path) });

export const useRevoking = () => server.useMutation('delete', `${path}/{id}`, { onSettled: useRefresh(path) });
