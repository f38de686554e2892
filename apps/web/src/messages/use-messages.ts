import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { answer, api } from '../api/client';
import type { Unread } from '../api/types';

const list = ['messages'];
const count = ['unread'];

export function useMessages(unread: boolean) {
  return useInfiniteQuery({
    queryKey: [...list, unread],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v1/messages', { params: { query: { unread, limit: 20, cursor: pageParam } } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** Asked anew whenever the window comes back to the front. */
export const useUnread = () =>
  useQuery({ queryKey: count, queryFn: () => answer(api.GET('/api/v1/messages/unread-count', {})) });

/** And whenever another page is opened. */
export function useRecountOn(pathname: string): void {
  const client = useQueryClient();
  useEffect(() => void client.invalidateQueries({ queryKey: count }), [client, pathname]);
}

/** 已读: the answer says what is left. */
function useMarking(mark: (id: string) => Promise<Unread>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: mark,
    onSuccess: (left) => {
      client.setQueryData(count, left);
      return client.invalidateQueries({ queryKey: list });
    },
  });
}

export const useRead = () =>
  useMarking((id) => answer<Unread>(api.POST('/api/v1/messages/{id}/reading', { params: { path: { id } } })));

export const useReadUpTo = () =>
  useMarking((upTo) => answer<Unread>(api.POST('/api/v1/messages/readings', { body: { upTo } })));
