import { sentOnce } from './sent-once';

const asking = (method: string, body?: string) => new Request('http://localhost/api/v1/applications', { method, body });

/** A server that answers when it is told to, and counts. */
function aServer() {
  let calls = 0;
  let answer: () => void = () => undefined;
  const told = new Promise<void>((resolve) => (answer = resolve));
  const send = async (): Promise<Response> => {
    calls += 1;
    const id = calls;
    await told;
    return Response.json({ id });
  };
  return { send, answer: () => answer(), calls: () => calls };
}

const idIn = async (response: Promise<Response>): Promise<unknown> => (await response).json();

describe('a request that changes something', () => {
  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('is sent once for two presses: %s', async (method) => {
    const server = aServer();
    const presses = [1, 2].map(() => idIn(sentOnce(asking(method, '{"kind":"entry"}'), server.send)));
    server.answer();
    expect(await Promise.all(presses)).toEqual([{ id: 1 }, { id: 1 }]);
    expect(server.calls()).toBe(1);
  });

  it('is another one where it asks for something else, or was answered before', async () => {
    const server = aServer();
    const [one, other] = ['one', 'other'].map((body) => idIn(sentOnce(asking('POST', body), server.send)));
    server.answer();
    await Promise.all([one, other]);
    expect(await idIn(sentOnce(asking('POST', 'one'), server.send))).toEqual({ id: 3 });
  });

  it('may be tried again after it failed, and reading is never shared', async () => {
    const broken = () => Promise.reject(new Error('network'));
    await expect(sentOnce(asking('POST'), broken)).rejects.toThrow('network');
    const server = aServer();
    const reads = [1, 2].map(() => idIn(sentOnce(asking('GET'), server.send)));
    server.answer();
    expect(await Promise.all(reads)).toEqual([{ id: 1 }, { id: 2 }]);
  });
});
