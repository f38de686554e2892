import { useInfiniteQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client';

export const conditionLists = ['open', 'overdue', 'broken'] as const;
export type ConditionListName = (typeof conditionLists)[number];

/** 附带条件 of every approval that the reader may see, those due first at the head. */
export function useConditions(state: ConditionListName) {
  return useInfiniteQuery({
    queryKey: ['conditions', state],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam: cursor }) =>
      answer(api.GET('/api/v1/conditions', { params: { query: { state, limit: 20, cursor } } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}
