const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

export const isChanging = ({ method }: Request): boolean => changing.has(method);

/** What is being changed at this moment, by what was asked. */
const underWay = new Map<string, Promise<Response>>();

async function asked(request: Request): Promise<string> {
  return JSON.stringify([request.method, request.url, request.headers.get('If-Match'), await request.clone().text()]);
}

/** Two presses of a button are one act: the same request, sent before its answer has come, gets the same answer. */
export async function sentOnce(request: Request, send: (one: Request) => Promise<Response>): Promise<Response> {
  if (!isChanging(request)) return send(request);
  const what = await asked(request);
  const first = underWay.get(what) ?? send(request).finally(() => underWay.delete(what));
  underWay.set(what, first);
  return (await first).clone();
}
