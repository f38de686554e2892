import createClient from 'openapi-fetch';
import createHooks from 'openapi-react-query';
import { networkProblem, problemOf } from './problem';
import { requestKey } from './request-key';
import type { paths } from './schema';
import { withProof } from './step-up';

const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Retries once after a broken line; the idempotency key makes this safe. */
async function patientFetch(request: Request): Promise<Response> {
  const again = request.clone();
  try {
    return await fetch(request);
  } catch {
    return fetch(again);
  }
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Throws a `ProblemError` for everything but a good answer. */
export const api = createClient<paths>({
  baseUrl: '',
  credentials: 'same-origin',
  fetch: (request) => withProof(request, patientFetch),
});

api.use({
  onRequest({ request }) {
    if (changing.has(request.method)) request.headers.set('Idempotency-Key', requestKey());
    return request;
  },
  async onResponse({ response }) {
    if (!response.ok) throw problemOf(response.status, await bodyOf(response));
  },
  onError: () => networkProblem(),
});

/** Hooks over the same client, by method and address. */
export const server = createHooks(api);

/** The body of a good answer. */
export const answer = async <T>(pending: Promise<{ data?: T }>): Promise<T> => (await pending).data as T;

export const ifMatch = (version: number): { 'If-Match': string } => ({ 'If-Match': `"${version}"` });
