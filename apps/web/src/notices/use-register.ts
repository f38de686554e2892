import { server } from '../api/client';
import { byCursor } from '../api/lists';

/** 公示: the notices of the zone that run now. */
export const useNotices = (zone: string) =>
  server.useInfiniteQuery(
    'get',
    '/api/v1/public/zones/{zone}/notices',
    { params: { path: { zone }, query: { limit: 20 } } },
    byCursor,
  );

/** 准予公开: approvals of the zone. */
export const useGrants = (zone: string, q: string | undefined) =>
  server.useInfiniteQuery(
    'get',
    '/api/v1/public/zones/{zone}/decisions',
    { params: { path: { zone }, query: { limit: 20, q } } },
    byCursor,
  );

/** 异议答复 to one objection. */
export const useObjectionAnswer = (id: string) =>
  server.useQuery('get', '/api/v1/public/objections/{id}', { params: { path: { id } } });

export const useObjecting = () => server.useMutation('post', '/api/v1/public/notices/{id}/objections');
