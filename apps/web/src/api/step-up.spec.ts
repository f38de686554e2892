import { askForProofBy, withProof } from './step-up';

const refusal = (by: string) =>
  new Response(JSON.stringify({ type: '/problems/step_up_required', by }), { status: 403 });
const request = () => new Request('http://ruqu.example/api/v1/x', { method: 'POST', body: '{"a":1}' });

/** A server that asks for a proof until there is one. */
function aServer() {
  const bodies: string[] = [];
  const server = { proved: false, bodies };
  const send = async (one: Request) => {
    bodies.push(await one.text());
    return server.proved ? new Response('done') : refusal('code');
  };
  return { server, send };
}

describe('asking for a proof', () => {
  it('sends the same again once the person has shown who they are', async () => {
    const { server, send } = aServer();
    const end = askForProofBy((by) => Promise.resolve((server.proved = by === 'code')));
    expect(await (await withProof(request(), send)).text()).toBe('done');
    expect(server.bodies).toEqual(['{"a":1}', '{"a":1}']);
    end();
  });

  it('asks once for all that wait, and passes on the refusal when nobody answers', async () => {
    const { send } = aServer();
    let asked = 0;
    const end = askForProofBy(() => Promise.resolve((asked += 1) < 0));
    const replies = await Promise.all([withProof(request(), send), withProof(request(), send)]);
    expect(replies.map(({ status }) => status)).toEqual([403, 403]);
    expect(asked).toBe(1);
    end();
    expect((await withProof(request(), send)).status).toBe(403);
    expect(asked).toBe(1);
  });

  it('leaves every other refusal alone', async () => {
    const end = askForProofBy(() => Promise.reject(new Error('asked')));
    const other = new Response(JSON.stringify({ type: '/problems/role_required' }), { status: 403 });
    expect(await withProof(request(), () => Promise.resolve(other))).toBe(other);
    end();
  });
});
