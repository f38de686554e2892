import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client';

/** Filters as they stand in the address, by the API's own names. */
export const filterNames = [
  'stage',
  'tier',
  'sector',
  'businessType',
  'area',
  'rdDesign',
  'q',
  'asOf',
  'sort',
] as const;
export type FilterName = (typeof filterNames)[number];
export type ProjectFilters = Partial<Record<FilterName, string>>;

export function useProjects(filters: ProjectFilters) {
  return useInfiniteQuery({
    queryKey: ['projects', filters],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) =>
      answer(api.GET('/api/v1/projects', { params: { query: { ...filters, limit: 50, cursor: pageParam } } })),
    getNextPageParam: ({ next }) => next ?? undefined,
  });
}

export function useProject(id: string) {
  return useQuery({
    queryKey: ['project', id],
    queryFn: () => answer(api.GET('/api/v1/projects/{id}', { params: { path: { id } } })),
  });
}

export function useRevisions(id: string) {
  return useQuery({
    queryKey: ['project', id, 'revisions'],
    queryFn: () => answer(api.GET('/api/v1/projects/{id}/revisions', { params: { path: { id } } })),
  });
}
