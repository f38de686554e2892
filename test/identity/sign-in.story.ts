import { createHash } from 'node:crypto';
import { Session } from '#identity';
import { inProduction, startTestApi, type Http, type TestApi } from '#test/support/system/api';

const password = 'Ruqu-demo-2026';
const path = '/api/v1/session';

describe('signing in', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  it('answers with who it is, and gives a cookie that scripts and other sites cannot use', async () => {
    const reply = await signIn(api.http(), 'window');

    expect(reply.status).toBe(201);
    expect(reply.body).toMatchObject({
      account: { email: 'window@ruqu.example', locale: 'zh-CN' },
      zone: { key: 'zgc' },
      enterprise: null,
      desks: [{ key: 'window', title: { zh: expect.any(String), en: expect.any(String) } }],
      roles: [],
      demonstration: true,
    });
    expect(JSON.stringify(reply.body)).not.toMatch(/argon2|passwordHash/i);
    expect(cookieOf(reply)).toMatch(/^ruqu_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  it('lets a page of one account neither read nor send anything in the session of another', async () => {
    const came = await signIn(api.http(), 'window');
    const other = await signIn(api.http(), 'enterprise');
    const asked = (account: unknown) =>
      api
        .http()
        .get(path)
        .set('Cookie', cookieOf(came).split(';')[0] ?? '')
        .set('Ruqu-Account', String(account));

    await asked(came.body.account.id).expect(200);
    const refused = await asked(other.body.account.id);
    expect(refused.body).toMatchObject({ status: 401, type: '/problems/not_signed_in' });
  });

  it('knows the enterprise of a member and the roles of staff', async () => {
    const owner = await signIn(api.http(), 'enterprise');
    const auditor = await signIn(api.http(), 'auditor');

    expect(owner.body).toMatchObject({
      enterprise: { uscc: '91000000MADEM00112', role: 'owner' },
      desks: [],
      roles: [],
    });
    expect(auditor.body).toMatchObject({ enterprise: null, desks: [], roles: ['auditor'] });
  });

  it('stores nothing of the token but its hash', async () => {
    const reply = await signIn(api.http(), 'tax');
    const token = /ruqu_session=([\w-]+)/.exec(cookieOf(reply))?.[1] ?? '';

    const hashes = (await api.db.manager.find(Session)).map(({ tokenHash }) => tokenHash);

    expect(hashes).toContain(createHash('sha256').update(token).digest('hex'));
    expect(JSON.stringify(hashes)).not.toContain(token);
  });

  it('gives a new session each time and ends the one the browser brought', async () => {
    const before = /ruqu_session=[\w-]+/.exec(cookieOf(await signIn(api.http(), 'enterprise2')))?.[0] ?? '';

    const after = cookieOf(await signIn(api.http().set('Cookie', before), 'window'));

    expect(after).not.toContain(before);
    await api.http().get(path).set('Cookie', before).expect(401);
  });

  it('does not take over a token that somebody else chose', async () => {
    const planted = `ruqu_session=${'a'.repeat(43)}`;

    const reply = await signIn(api.http().set('Cookie', planted), 'window');

    expect(cookieOf(reply)).not.toContain('a'.repeat(43));
    await api.http().get(path).set('Cookie', planted).expect(401);
  });

  it('ends with sign-out, and signing out twice is no error', async () => {
    const reply = await signIn(api.http(), 'market');
    const [cookie = ''] = cookieOf(reply).split(';');

    await api.http().delete(path).set('Cookie', cookie).expect(204);
    await api.http().delete(path).set('Cookie', cookie).expect(204);

    await api.http().get(path).set('Cookie', cookie).expect(401);
  });

  it('says the same of a wrong password and an unknown account', async () => {
    const wrong = await api.http().post(path).send({ email: 'admin@ruqu.example', password: 'not it at all' });
    const unknown = await api.http().post(path).send({ email: 'nobody@ruqu.example', password: 'not it at all' });

    expect(wrong.status).toBe(401);
    expect(wrong.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(wrong.body).toMatchObject({ type: '/problems/sign_in_refused', status: 401 });
    expect(unknown.body).toEqual(wrong.body);
  });

  it('makes whoever keeps guessing wait longer and longer, and nobody else', async () => {
    const guess = () => api.http().post(path).send({ email: 'Planning@ruqu.example', password: 'a guess of mine' });
    for (let attempt = 1; attempt <= 5; attempt += 1) await guess().expect(401);

    const delayed = await guess().expect(429).expect('Retry-After', '1');
    expect(delayed.body).toMatchObject({ type: '/problems/sign_in_delayed', retryAfterSeconds: 1 });
    expect((await signIn(api.http(), 'planning')).status).toBe(429);
    expect((await signIn(api.http(), 'ecology')).status).toBe(201);

    api.clock.pass({ seconds: 2 });
    await guess().expect(401);
    await guess().expect(429).expect('Retry-After', '2');

    api.clock.pass({ seconds: 3 });
    expect((await signIn(api.http(), 'planning')).status).toBe(201);
    await guess().expect(401);
  });

  it('lets no more guesses in when they come all at once', async () => {
    const guess = () => api.http().post(path).send({ email: 'commerce@ruqu.example', password: 'a guess of mine' });

    const replies = await Promise.all(Array.from({ length: 12 }, guess));

    expect(replies.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(replies.filter(({ status }) => status === 429)).toHaveLength(7);
  });

  it('ends after half an hour without a request, and after twelve hours in any case', async () => {
    const http = await api.signIn('customs');
    for (let hours = 0; hours < 11.5; hours += 0.5) {
      api.clock.pass({ minutes: 29 });
      await http.get(path).expect(200);
    }
    api.clock.pass({ minutes: 29 });
    await http.get(path).expect(200);
    api.clock.pass({ minutes: 29 });
    await http.get(path).expect(401);

    const idle = await api.signIn('customs2');
    api.clock.pass({ minutes: 31 });
    await idle.get(path).expect(401);
  });
});

describe('signing in, in production', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi(inProduction);
  });
  afterAll(() => api.close());

  it('refuses the demonstration accounts as if they did not exist', async () => {
    const reply = await signIn(api.http(), 'admin');

    expect(reply.status).toBe(401);
    expect(reply.body).toMatchObject({ type: '/problems/sign_in_refused' });
  });

  it('gives a cookie that only this host over TLS can have set', async () => {
    await api.db.query(`UPDATE account SET demonstration = false WHERE email = 'admin@ruqu.example'`);

    const reply = await signIn(api.http(), 'admin');

    expect(cookieOf(reply)).toMatch(/^__Host-ruqu_session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });
});

const signIn = (http: Http, name: string) => http.post(path).send({ email: `${name}@ruqu.example`, password });

function cookieOf({ headers }: { headers: Record<string, unknown> }): string {
  const [cookie] = (headers['set-cookie'] ?? []) as string[];
  return cookie ?? '';
}
