import { server } from '../api/client';
import { byCursor } from '../api/lists';

export const conditionLists = ['open', 'overdue', 'broken'] as const;
export type ConditionListName = (typeof conditionLists)[number];

/** 附带条件 of every approval that the reader may see, those due first at the head. */
export const useConditions = (state: ConditionListName) =>
  server.useInfiniteQuery('get', '/api/v1/conditions', { params: { query: { state, limit: 20 } } }, byCursor);
