import { useMutation } from '@tanstack/react-query';
import { answer, api, ifMatch, server } from '../api/client';
import { isStale } from '../api/problem';
import type { MilestoneDone, NewAssessment } from '../api/types';
import { useRefresh } from '../api/use-refresh';

const path = '/api/v1/projects';

/** The sheet of a project at the version shown. */
export interface SheetAt {
  id: string;
  version: number;
}

const at = ({ id, version }: SheetAt) => ({ path: { id }, header: ifMatch(version) });

export const useMilestones = (id: string) =>
  server.useQuery('get', `${path}/{id}/milestones`, { params: { path: { id } } });

export const useAssessments = (id: string) =>
  server.useQuery('get', `${path}/{id}/assessments`, { params: { path: { id } } });

export const recordMilestone = (of: SheetAt, key: string, body: MilestoneDone) =>
  answer(
    api.PUT('/api/v1/projects/{id}/milestones/{key}', {
      params: { ...at(of), path: { id: of.id, key } },
      body,
    }),
  );

export const reopenMilestone = (of: SheetAt, key: string, reason: string) =>
  answer(
    api.POST('/api/v1/projects/{id}/milestones/{key}/reopening', {
      params: { ...at(of), path: { id: of.id, key } },
      body: { reason },
    }),
  );

export const assess = (of: SheetAt, body: NewAssessment) =>
  answer(api.POST('/api/v1/projects/{id}/assessments', { params: at(of), body }));

export const reportRectification = (of: SheetAt, year: number, report: string) =>
  answer(
    api.POST('/api/v1/projects/{id}/assessments/{year}/rectification-report', {
      params: { ...at(of), path: { id: of.id, year } },
      body: { report },
    }),
  );

export const answerRectification = (
  of: SheetAt,
  year: number,
  body: { outcome: 'accept' | 'refuse'; reasons: string },
) =>
  answer(
    api.POST('/api/v1/projects/{id}/assessments/{year}/rectification-decision', {
      params: { ...at(of), path: { id: of.id, year } },
      body,
    }),
  );

/** Sends one entry, then reads the sheet anew; also when it was stale. */
export function useSheetMove(sheet: SheetAt) {
  const refresh = useRefresh(path, '/api/v1/reports/portfolio');
  return useMutation({
    mutationFn: (send: (at: SheetAt) => Promise<unknown>) => send(sheet),
    onSuccess: refresh,
    onError: (error) => (isStale(error) ? refresh() : undefined),
  });
}
