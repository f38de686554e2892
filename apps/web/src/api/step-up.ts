export type Means = 'code' | 'password' | 'single_sign_on';

/** Lets the person show who they are; whether they did. */
export type Asker = (by: Means) => Promise<boolean>;

const nobody: Asker = () => Promise.resolve(false);
let asker = nobody;
let asking: Promise<boolean> | null = null;

/** Says who asks from now on; the answer ends it. */
export function askForProofBy(next: Asker): () => void {
  asker = next;
  return () => void (asker = nobody);
}

/**
 * 再次验证: when the server asks first to show who one is, has the person asked, once for all requests that wait for it,
 * and sends the request again.
 */
export async function withProof(request: Request, send: (one: Request) => Promise<Response>): Promise<Response> {
  const again = request.clone();
  const response = await send(request);
  const by = await meansAskedBy(response);
  if (!by) return response;
  asking ??= asker(by).finally(() => (asking = null));
  return (await asking) ? send(again) : response;
}

/** The proof itself is never asked for a proof. */
async function meansAskedBy(response: Response): Promise<Means | null> {
  if (response.status !== 403 || response.url.endsWith('/session/assurance')) return null;
  const problem = (await response.clone().json()) as { type?: string; by?: Means };
  return problem.type === '/problems/step_up_required' ? (problem.by ?? null) : null;
}
