import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { server } from '../api/client';
import { byCursor } from '../api/lists';
import type { Unread } from '../api/types';

const list = '/api/v1/messages';
const count = server.queryOptions('get', `${list}/unread-count`);

export const useMessages = (unread: boolean) =>
  server.useInfiniteQuery('get', list, { params: { query: { unread, limit: 20 } } }, byCursor);

/** Counted anew whenever the window regains focus. */
export const useUnread = () => server.useQuery('get', `${list}/unread-count`);

/** Counts anew whenever another page is opened. */
export function useRecountOn(pathname: string): void {
  const client = useQueryClient();
  useEffect(() => void client.invalidateQueries({ queryKey: count.queryKey }), [client, pathname]);
}

/** The answer to 已读 says how many are left. */
function useCounted() {
  const client = useQueryClient();
  return (left: Unread) => {
    client.setQueryData<Unread>(count.queryKey, left);
    return client.invalidateQueries({ queryKey: ['get', list] });
  };
}

export const useRead = () => server.useMutation('post', `${list}/{id}/reading`, { onSuccess: useCounted() });

export const useReadUpTo = () => server.useMutation('post', `${list}/readings`, { onSuccess: useCounted() });
