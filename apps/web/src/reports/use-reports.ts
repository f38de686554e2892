import { keepPreviousData } from '@tanstack/react-query';
import { server } from '../api/client';
import { byCursor } from '../api/lists';
import { useRefresh } from '../api/use-refresh';

export const groupings = ['tier', 'sector', 'businessType', 'stage', 'functionalArea'] as const;
export type Grouping = (typeof groupings)[number];

export const groupingOf = (asked: string | null): Grouping =>
  groupings.find((grouping) => grouping === asked) ?? 'tier';

export const usePortfolio = (asOf: string | undefined, by: Grouping) =>
  server.useQuery(
    'get',
    '/api/v1/reports/portfolio',
    { params: { query: { asOf: asOf || undefined, by } } },
    { placeholderData: keepPreviousData },
  );

const frozen = '/api/v1/frozen-reports';

export const useFrozenReports = () =>
  server.useInfiniteQuery('get', frozen, { params: { query: { limit: 20 } } }, byCursor);

export const useFrozenReport = (id: string) => server.useQuery('get', `${frozen}/{id}`, { params: { path: { id } } });

export const useFreeze = () => server.useMutation('post', frozen, { onSuccess: useRefresh(frozen) });
