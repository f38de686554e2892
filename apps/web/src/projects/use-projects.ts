import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { answer, api } from '../api/client';
import type { paths } from '../api/schema';

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

type ProjectQuery = NonNullable<paths['/api/v1/projects']['get']['parameters']['query']>;

/** Projects now or on a day, or as a frozen report counted them. What stands in the address is checked by the server. */
export function useProjects(filters: ProjectFilters, reportId?: string) {
  return useInfiniteQuery({
    queryKey: ['projects', filters, reportId],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam }) => {
      const query = { ...(filters as ProjectQuery), limit: 50, cursor: pageParam };
      if (!reportId) return answer(api.GET('/api/v1/projects', { params: { query } }));
      return answer(api.GET('/api/v1/frozen-reports/{id}/projects', { params: { path: { id: reportId }, query } }));
    },
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

/** 邀请: a code with which an enterprise begins to apply about this reserve project. */
export function useInvitation(id: string) {
  return useMutation({
    mutationFn: () => answer(api.POST('/api/v1/projects/{id}/invitation', { params: { path: { id } } })),
  });
}
