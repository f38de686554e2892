import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api } from '../api/client';

export const groupings = ['tier', 'sector', 'businessType', 'stage', 'functionalArea'] as const;
export type Grouping = (typeof groupings)[number];

export const groupingOf = (asked: string | null): Grouping =>
  groupings.find((grouping) => grouping === asked) ?? 'tier';

export function usePortfolio(asOf: string | undefined, by: Grouping) {
  return useQuery({
    queryKey: ['portfolio', asOf, by],
    placeholderData: (before) => before,
    queryFn: () => answer(api.GET('/api/v1/reports/portfolio', { params: { query: { ...(asOf && { asOf }), by } } })),
  });
}

const frozenKey = ['frozen-reports'];

export function useFrozenReports() {
  return useInfiniteQuery({
    queryKey: frozenKey,
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v1/frozen-reports', { params: { query: { limit: 20, cursor: pageParam } } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

export function useFrozenReport(id: string) {
  return useQuery({
    queryKey: [...frozenKey, id],
    queryFn: () => answer(api.GET('/api/v1/frozen-reports/{id}', { params: { path: { id } } })),
  });
}

export function useFreeze() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { name: string; asOf: string }) => answer(api.POST('/api/v1/frozen-reports', { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: frozenKey }),
  });
}
