import { server } from '../../api/client';
import type { Application, Difference } from '../../api/types';

/** By field or material: what differs from what was handed in last. Nothing does before the first time. */
export type Revised = ReadonlyMap<string, Difference>;

export function useRevised({ id, version, status }: Application): Revised {
  const { data } = server.useQuery(
    'get',
    '/api/v1/applications/{id}/differences/draft',
    { params: { path: { id } }, version },
    { enabled: status === 'correcting' },
  );
  return new Map(data?.items.map((item) => [item.key, item]));
}
