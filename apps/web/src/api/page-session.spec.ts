import { askToSignInBy, nameAccount, pageBelongsTo, withSession } from './page-session';

const asking = (path: string, method: string) => new Request(`http://localhost/api/v1${path}`, { method });
const answered = (status: number) => new Response(null, { status });

describe('an expired session', () => {
  let sent: string[];
  let end: () => void;
  const send = (request: Request) => {
    sent.push(request.method);
    return Promise.resolve(answered(sent.length > 1 ? 201 : 401));
  };

  beforeEach(() => {
    sent = [];
    pageBelongsTo('zhang');
  });
  afterEach(() => {
    end();
    pageBelongsTo(null);
  });

  it.each(['GET', 'POST', 'PATCH', 'DELETE'])('is renewed on the spot, and %s goes on', async (method) => {
    end = askToSignInBy((account) => Promise.resolve(account === 'zhang'));
    expect((await withSession(asking('/tasks/1/outcome', method), send)).status).toBe(201);
    expect(sent).toEqual([method, method]);
  });

  it('sends nothing where somebody else signs in or nobody does', async () => {
    end = askToSignInBy(() => Promise.resolve(false));
    expect((await withSession(asking('/tasks/1/outcome', 'POST'), send)).status).toBe(401);
    expect(sent).toEqual(['POST']);
  });

  it('asks once for all that wait', async () => {
    let asked = 0;
    end = askToSignInBy(() => Promise.resolve((asked += 1) > 0));
    const refused = (request: Request) => Promise.resolve(answered(request.headers.has('again') ? 201 : 401));
    await Promise.all([1, 2].map(() => withSession(asking('/tasks', 'GET'), refused)));
    expect(asked).toBe(1);
  });

  it.each([
    ['POST', '/session'],
    ['DELETE', '/session'],
    ['POST', '/session/second-factor'],
  ])('is not what %s %s is about', async (method, path) => {
    end = askToSignInBy(() => Promise.reject(new Error('asked')));
    expect((await withSession(asking(path, method), send)).status).toBe(401);
  });

  it('is told apart from a page that nobody has signed in to', async () => {
    end = askToSignInBy(() => Promise.reject(new Error('asked')));
    pageBelongsTo(null);
    expect((await withSession(asking('/session', 'GET'), send)).status).toBe(401);
    const headers = new Headers();
    nameAccount(headers);
    expect(headers.has('Ruqu-Account')).toBe(false);
  });
});
