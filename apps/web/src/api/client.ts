import createClient from 'openapi-fetch';
import { networkProblem, problemOf } from './problem';
import { requestKey } from './request-key';
import type { paths } from './schema';
import { withProof } from './step-up';

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Sends once more when the line broke: the idempotency key makes that safe. */
async function patientFetch(request: Request): Promise<Response> {
  const again = request.clone();
  try {
    return await fetch(request);
  } catch {
    return fetch(again);
  }
}

export const api = createClient<paths>({
  baseUrl: '',
  credentials: 'same-origin',
  fetch: (request) => withProof(request, patientFetch),
});

api.use({
  onRequest({ request }) {
    if (changing.has(request.method)) request.headers.set('Idempotency-Key', requestKey());
    request.headers.set('Accept-Language', document.documentElement.lang);
    return request;
  },
  onError: () => networkProblem(),
});

interface Answered<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a good answer; anything else is thrown as a `ProblemError`. */
export async function answer<T>(pending: Promise<Answered<T>>): Promise<T> {
  const { data, error, response } = await pending;
  if (!response.ok) throw problemOf(response.status, error);
  return data as T;
}

export const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${version}"` });
