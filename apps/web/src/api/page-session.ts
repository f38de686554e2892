/** Has the person sign in again over the page; resolves to whether it is they who came back. */
export type Asker = (account: string) => Promise<boolean>;

const nobody: Asker = () => Promise.resolve(false);
let asker = nobody;
let asking: Promise<boolean> | null = null;
let account: string | null = null;

/** Registers the asker; the returned function removes it. */
export function askToSignInBy(next: Asker): () => void {
  asker = next;
  return () => void (asker = nobody);
}

/** Whose page this is. Requests say so, since another window may have signed in somebody else. */
export const pageBelongsTo = (next: string | null): void => void (account = next);

export function nameAccount(headers: Pick<Headers, 'set'>): void {
  if (account !== null) headers.set('Ruqu-Account', account);
}

/**
 * An expired session is renewed on the spot, and the request is sent again. To whoever else signs in nothing of it is
 * given.
 */
export async function withSession(request: Request, send: (one: Request) => Promise<Response>): Promise<Response> {
  const whose = account;
  const again = request.clone();
  const response = await send(request);
  if (whose === null || response.status !== 401 || isSignIn(request)) return response;
  asking ??= asker(whose).finally(() => (asking = null));
  return (await asking) ? send(again) : response;
}

/** Signing in or out is refused for its own reasons. */
function isSignIn({ url, method }: Request): boolean {
  return url.endsWith('/session/second-factor') || (url.endsWith('/session') && method !== 'GET');
}
