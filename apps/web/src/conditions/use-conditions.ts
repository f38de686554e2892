import { server } from '../api/client';
import { byCursor } from '../api/lists';

export const conditionLists = ['open', 'overdue', 'broken'] as const;
export type ConditionListName = (typeof conditionLists)[number];

/** 附带条件 of all approvals that the reader may see, by due day. */
export const useConditions = (state: ConditionListName) =>
  server.useInfiniteQuery('get', '/api/v1/conditions', { params: { query: { state, limit: 20 } } }, byCursor);
