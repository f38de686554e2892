import { answer, api, ifMatch } from '../api/client';
import type { Defect, Outcome, Preview } from '../api/types';
import type { At } from '../applications/moves';

const at = ({ id, version }: At) => ({ params: { path: { id }, header: ifMatch(version) } });

type Acceptance = { papersToFollow?: { material: string; dueOn: string }[]; checklist?: Record<string, boolean> };

export const previewAcceptance = (of: At, body: Acceptance): Promise<Preview> =>
  answer(api.POST('/api/v1/applications/{id}/previews/acceptance', { ...at(of), body }));

export const previewRefusal = (of: At, reasons: string): Promise<Preview> =>
  answer(api.POST('/api/v1/applications/{id}/previews/acceptance-refusal', { ...at(of), body: { reasons } }));

export const previewCorrection = (of: At, body: { items: Defect[]; reason?: string }): Promise<Preview> =>
  answer(api.POST('/api/v1/applications/{id}/previews/correction-notice', { ...at(of), body }));

export const previewOutcome = (task: string, body: Outcome): Promise<Preview> =>
  answer(api.POST('/api/v1/tasks/{id}/previews/outcome', { params: { path: { id: task } }, body }));
