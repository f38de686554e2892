import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { NewObjection } from '../api/types';

/** 公示: the notices of the zone that run now. */
export function useNotices(zone: string) {
  return useInfiniteQuery({
    queryKey: ['notices', zone],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) => {
      const params = { path: { zone }, query: { limit: 20, cursor } };
      return answer(api.GET('/api/v1/public/zones/{zone}/notices', { params }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** 准予公开: what the zone has granted. */
export function useGrants(zone: string, q: string | undefined) {
  return useInfiniteQuery({
    queryKey: ['grants', zone, q],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) => {
      const params = { path: { zone }, query: { limit: 20, cursor, q } };
      return answer(api.GET('/api/v1/public/zones/{zone}/decisions', { params }));
    },
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

/** 异议答复: what became of an objection. */
export function useObjectionAnswer(id: string) {
  return useQuery({
    queryKey: ['objection', id],
    queryFn: () => answer(api.GET('/api/v1/public/objections/{id}', { params: { path: { id } } })),
  });
}

export function useObjecting(id: string) {
  return useMutation({
    mutationFn: (body: NewObjection) =>
      answer(api.POST('/api/v1/public/notices/{id}/objections', { params: { path: { id } }, body })),
  });
}
