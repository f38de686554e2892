export type Means = 'code' | 'password' | 'single_sign_on';

/** Asks for a proof of identity; resolves to whether it was given. */
export type Asker = (by: Means) => Promise<boolean>;

const nobody: Asker = () => Promise.resolve(false);
let asker = nobody;
let asking: Promise<boolean> | null = null;

/** Registers the asker; the returned function removes it. */
export function askForProofBy(next: Asker): () => void {
  asker = next;
  return () => void (asker = nobody);
}

/**
 * 再次验证: sends a request again after the proof that the server asks for. Requests that wait meanwhile share one
 * proof.
 */
export async function withProof(request: Request, send: (one: Request) => Promise<Response>): Promise<Response> {
  const again = request.clone();
  const response = await send(request);
  const by = await meansAskedBy(response);
  if (!by) return response;
  asking ??= asker(by).finally(() => (asking = null));
  return (await asking) ? send(again) : response;
}

/** Sending a proof never needs a proof. */
async function meansAskedBy(response: Response): Promise<Means | null> {
  if (response.status !== 403 || response.url.endsWith('/session/assurance')) return null;
  const problem = (await response.clone().json()) as { type?: string; by?: Means };
  return problem.type === '/problems/step_up_required' ? (problem.by ?? null) : null;
}
