import createClient from 'openapi-fetch';
import createHooks from 'openapi-react-query';
import { networkProblem, problemOf } from './problem';
import { nameAccount, withSession } from './page-session';
import { requestKey } from './sending/request-key';
import type { paths } from './schema';
import { isChanging, sentOnce } from './sending/sent-once';
import { withProof } from './step-up';

/** Retries once after a broken line; the idempotency key makes this safe. */
async function patientFetch(request: Request): Promise<Response> {
  const again = request.clone();
  try {
    return await fetch(request);
  } catch {
    return fetch(again);
  }
}

const patientlyProved = (request: Request): Promise<Response> => withProof(request, patientFetch);

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
  fetch: (request) => sentOnce(request, (one) => withSession(one, patientlyProved)),
});

api.use({
  onRequest({ request }) {
    nameAccount(request.headers);
    if (isChanging(request)) request.headers.set('Idempotency-Key', requestKey());
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
