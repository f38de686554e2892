import { server } from '../api/client';
import { byCursor } from '../api/lists';
import type { paths } from '../api/schema';

/** Filters in the address, by the API's own names. */
export const filterNames = [
  'stage',
  'tier',
  'sector',
  'businessType',
  'area',
  'rdDesign',
  'awaiting',
  'everAdmitted',
  'q',
  'asOf',
  'sort',
] as const;
export type FilterName = (typeof filterNames)[number];
export type ProjectFilters = Partial<Record<FilterName, string>>;

type ProjectQuery = NonNullable<paths['/api/v1/projects']['get']['parameters']['query']>;

const path = '/api/v1/projects';
const of = (id: string) => ({ params: { path: { id } } });

/** Values from the address are checked by the server. */
const queryOf = (filters: ProjectFilters) => ({ ...(filters as ProjectQuery), limit: 50 });

/** Projects now, or on a day. */
export const useProjects = (filters: ProjectFilters) =>
  server.useInfiniteQuery('get', path, { params: { query: queryOf(filters) } }, byCursor);

/** Projects as a frozen report counted them. */
export const useFrozenProjects = (filters: ProjectFilters, id: string) =>
  server.useInfiniteQuery(
    'get',
    '/api/v1/frozen-reports/{id}/projects',
    { params: { path: { id }, query: queryOf(filters) } },
    byCursor,
  );

export const useProject = (id: string) => server.useQuery('get', `${path}/{id}`, of(id));

export const useRevisions = (id: string) => server.useQuery('get', `${path}/{id}/revisions`, of(id));

/** 邀请: a code with which an enterprise begins to apply about this reserve project. */
export const useInvitation = () => server.useMutation('post', `${path}/{id}/invitation`);
