import { answer, api, ifMatch } from '../api/client';
import type { At } from '../applications/moves';

/** Evidence about a condition, in words and files. */
export interface Shown {
  evidence: string;
  attachments: string[];
}

const at = ({ id, version }: At, conditionId: string) => ({
  params: { path: { id, conditionId }, header: ifMatch(version) },
});

const path = '/api/v1/applications/{id}/conditions/{conditionId}' as const;

export const reportCondition = (of: At, conditionId: string, body: Shown) =>
  answer(api.POST(`${path}/report`, { ...at(of, conditionId), body }));

export const refuseReport = (of: At, conditionId: string, reasons: string) =>
  answer(api.POST(`${path}/report-refusal`, { ...at(of, conditionId), body: { reasons } }));

export const confirmCondition = (of: At, conditionId: string, body: Shown) =>
  answer(api.POST(`${path}/fulfilment`, { ...at(of, conditionId), body }));

export const breakCondition = (of: At, conditionId: string, body: Shown & { reason: string }) =>
  answer(api.POST(`${path}/breach`, { ...at(of, conditionId), body }));
