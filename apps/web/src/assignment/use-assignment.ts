import { answer, api, server } from '../api/client';

const of = (id: string) => ({ params: { path: { id } } });

/** Colleagues and desks that may receive a task. */
export const useCandidates = (id: string) => server.useQuery('get', '/api/v1/tasks/{id}/candidates', of(id));

export const reassignTask = (id: string, body: { to: string; reason: string }) =>
  answer(api.POST('/api/v1/tasks/{id}/assignment', { ...of(id), body }));

export const countersignTask = (id: string, body: { desk: string; reason: string }) =>
  answer(api.POST('/api/v1/tasks/{id}/countersignatures', { ...of(id), body }));

export const urgeTask = (id: string, note: string) =>
  answer(api.POST('/api/v1/tasks/{id}/urging', { ...of(id), body: { note } }));
