import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, api, ifMatch } from '../api/client';
import { isStale } from '../api/problem';
import type { MilestoneDone, NewAssessment } from '../api/types';

/** Which project's sheet, as it was when the page showed it. */
export interface SheetAt {
  id: string;
  version: number;
}

const milestonesKey = (id: string) => ['project', id, 'milestones'];
const assessmentsKey = (id: string) => ['project', id, 'assessments'];

const at = ({ id, version }: SheetAt) => ({ path: { id }, header: ifMatch(version) });

export function useMilestones(id: string) {
  return useQuery({
    queryKey: milestonesKey(id),
    queryFn: () => answer(api.GET('/api/v1/projects/{id}/milestones', { params: { path: { id } } })),
  });
}

export function useAssessments(id: string) {
  return useQuery({
    queryKey: assessmentsKey(id),
    queryFn: () => answer(api.GET('/api/v1/projects/{id}/assessments', { params: { path: { id } } })),
  });
}

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

/** One entry in a sheet of the project. Afterwards, and when somebody was faster, the page shows how it stands. */
export function useSheetMove(sheet: SheetAt) {
  const client = useQueryClient();
  const refresh = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['project', sheet.id] }),
      client.invalidateQueries({ queryKey: ['projects'] }),
      client.invalidateQueries({ queryKey: ['portfolio'] }),
    ]);
  return useMutation({
    mutationFn: (send: (at: SheetAt) => Promise<unknown>) => send(sheet),
    onSuccess: refresh,
    onError: (error) => (isStale(error) ? refresh() : undefined),
  });
}
