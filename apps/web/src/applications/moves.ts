import { answer, api, ifMatch } from '../api/client';
import type { Application, Defect, NewCard, NewRating, NewRevocation, Suspension } from '../api/types';

/** An application at the version shown; any other gets a 412. */
export type At = Pick<Application, 'id' | 'version'>;

const at = ({ id, version }: At) => ({ params: { path: { id }, header: ifMatch(version) } });

interface SubmissionBody {
  papersToFollow?: string[];
  answers?: { item: string; answer: string }[];
}

export const deliveryMethods = ['electronic', 'in_person', 'post'] as const;
export type DeliveryMethod = (typeof deliveryMethods)[number];

interface AcceptanceBody {
  papersToFollow?: { material: string; dueOn: string }[];
  checklist?: Record<string, boolean>;
}

export const submit = (of: At, body: SubmissionBody) =>
  answer(api.POST('/api/v1/applications/{id}/submission', { ...at(of), body }));

export const accept = (of: At, body: AcceptanceBody) =>
  answer(api.POST('/api/v1/applications/{id}/acceptance', { ...at(of), body }));

export const refuseAcceptance = (of: At, reasons: string) =>
  answer(api.POST('/api/v1/applications/{id}/acceptance-refusal', { ...at(of), body: { reasons } }));

export const requestCorrection = (of: At, body: { items: Defect[]; reason?: string }) =>
  answer(api.POST('/api/v1/applications/{id}/correction-notice', { ...at(of), body }));

export const allowOnSpotCorrection = (of: At, items: Defect[]) =>
  answer(api.POST('/api/v1/applications/{id}/on-spot-correction-request', { ...at(of), body: { items } }));

export const correctOnSpot = (of: At) => answer(api.POST('/api/v1/applications/{id}/on-spot-correction', at(of)));

export const withdraw = (of: At, reason: string) =>
  answer(api.POST('/api/v1/applications/{id}/withdrawal', { ...at(of), body: { reason } }));

export const deliver = (of: At, method: DeliveryMethod) =>
  answer(api.POST('/api/v1/applications/{id}/delivery', { ...at(of), body: { method } }));

export const confirmDelivery = (of: At) => answer(api.POST('/api/v1/applications/{id}/delivery-receipt', at(of)));

export const suspend = (of: At, body: Suspension) =>
  answer(api.POST('/api/v1/applications/{id}/suspension', { ...at(of), body }));

export const resume = (of: At) => answer(api.DELETE('/api/v1/applications/{id}/suspension', at(of)));

export const extend = (of: At, reason: string) =>
  answer(api.POST('/api/v1/applications/{id}/extension', { ...at(of), body: { reason } }));

export const askForExtension = (of: At, reason: string) =>
  answer(api.POST('/api/v1/applications/{id}/extension-request', { ...at(of), body: { reason } }));

export const declineExtension = (of: At, reasons: string) =>
  answer(api.POST('/api/v1/applications/{id}/extension-refusal', { ...at(of), body: { reasons } }));

export const lapseForPapers = (of: At, reasons: string, remedies: string) =>
  answer(api.POST('/api/v1/applications/{id}/paper-lapse', { ...at(of), body: { reasons, remedies } }));

export const answerObjection = (of: At, statement: string) =>
  answer(api.POST('/api/v1/applications/{id}/objection-answer', { ...at(of), body: { statement } }));

export const adoptVersion = (of: At, version: number, reason: string) =>
  answer(api.POST('/api/v1/applications/{id}/procedure-version', { ...at(of), body: { version, reason } }));

export const closePanel = (of: At) => answer(api.POST('/api/v1/applications/{id}/panel-closing', at(of)));

export const providePaper = ({ id, version }: At, material: string) =>
  answer(
    api.POST('/api/v1/applications/{id}/papers/{material}', {
      params: { path: { id, material }, header: ifMatch(version) },
    }),
  );

export const issueCard = (of: At, body: NewCard) =>
  answer(api.POST('/api/v1/applications/{id}/cards', { ...at(of), body }));

export const rate = (of: At, body: NewRating) =>
  answer(api.POST('/api/v1/applications/{id}/rating', { ...at(of), body }));

export const proposeRevocation = (of: At, body: NewRevocation) =>
  answer(api.POST('/api/v1/applications/{id}/revocation', { ...at(of), body }));

export const makeStatement = (of: At, statement: string) =>
  answer(api.POST('/api/v1/applications/{id}/revocation-statement', { ...at(of), body: { statement } }));
