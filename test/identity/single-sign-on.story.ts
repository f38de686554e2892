import { AccessEvent, Account, LinkedIdentity, Session, StaffAppointment, DeskMembership } from '#identity';
import { loadConfig } from '#platform';
import { anotherProcess, startTestApi, type Http, type TestApi } from '#test/support/system/api';
import {
  publicUrl,
  signInThere,
  startProvider,
  type Fault,
  type TestProvider,
} from '#test/support/people/identity-provider';

const path = '/api/v1/session/single-sign-on';
const grants = { window: { desks: ['window'] }, heads: { desks: ['customs'], roles: ['supervisor'] } };

/** 单点登录 over HTTP, against a certified provider and its pages. */
describe('signing in at the organisation', () => {
  let provider: TestProvider;
  let api: TestApi;

  beforeAll(async () => {
    provider = await startProvider();
    api = await startTestApi({ ...provider.environment, OIDC_GRANTS: JSON.stringify(grants) });
  });
  afterAll(async () => {
    await api?.close();
    await provider.close();
  });

  const knows = (login: string, difference: object = {}) =>
    provider.knows(login, {
      name: `${login} 同志`,
      email: `${login}@zone.example`,
      email_verified: true,
      ...difference,
    });
  const leave = async (browser: Http, returnTo = '/desk'): Promise<string> => {
    const { headers } = await browser.get(`${path}?returnTo=${encodeURIComponent(returnTo)}`).expect(303);
    return String(headers.location);
  };
  /** Goes there, signs in, comes back. The agent keeps cookies as a browser does. */
  const arrives = async (browser: Http, login: string) => browser.get(await signInThere(await leave(browser), login));
  const refusedOf = ({ status, body }: { status: number; body: { type?: string } }) => [status, body.type];
  const refused = [401, '/problems/single_sign_on_refused'];

  it('opens an account that may do nothing, and knows the person again by issuer and subject alone', async () => {
    await knows('lin');
    const browser = api.http();
    const back = await arrives(browser, 'lin');
    expect([back.status, back.headers.location]).toEqual([303, '/desk']);
    const session = (await browser.get('/api/v1/session').expect(200)).body;
    expect(session).toMatchObject({ account: { name: 'lin 同志', email: 'lin@zone.example' }, desks: [], roles: [] });
    await browser.get('/api/v1/tasks').expect(403);

    await knows('lin', { email: 'married@zone.example', email_verified: false });
    const again = api.http();
    await arrives(again, 'lin');
    expect((await again.get('/api/v1/session').expect(200)).body.account.id).toBe(session.account.id);
    expect(await api.db.manager.countBy(LinkedIdentity, { accountId: session.account.id })).toBe(1);
  });

  it('sends the browser off with a challenge, a state and a nonce, and keeps them for this browser and ten minutes', async () => {
    const browser = api.http();
    const reply = await browser.get(path).expect(303);
    const query = Object.fromEntries(new URL(String(reply.headers.location)).searchParams);
    expect(query).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      scope: 'openid profile email',
    });
    for (const one of [query.state, query.nonce, query.code_challenge]) expect(one).toMatch(/^[\w-]{43}$/);
    expect(String(reply.headers['set-cookie'])).toMatch(
      /^ruqu_single_sign_on=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const way = await signInThere(await leave(browser), 'lin');
    api.clock.pass({ minutes: 11 });
    expect(refusedOf(await browser.get(way))).toEqual(refused);
  });

  it('gives what the claim says for as long as it says so, and never touches what was given by hand', async () => {
    await knows('zhao', { groups: ['window', 'heads', 'strangers'] });
    const browser = api.http();
    await arrives(browser, 'zhao');
    const first = (await browser.get('/api/v1/session').expect(200)).body;
    expect(first.desks.map(({ key }: { key: string }) => key)).toEqual(['customs', 'window']);
    expect(first.roles).toEqual(['supervisor']);

    const accountId = first.account.id as string;
    const byHand = { accountId, zoneId: 'zgc', startsOn: '2026-01-01', endsOn: null };
    const id = '0191d000-0000-7000-8000-00000000abcd';
    await api.db.manager.insert(StaffAppointment, { ...byHand, id, role: 'auditor' });
    await knows('zhao', { groups: 'window' });
    const other = api.http();
    await arrives(other, 'zhao');
    for (const one of [browser, other]) {
      const now = (await one.get('/api/v1/session').expect(200)).body;
      expect(now.desks.map(({ key }: { key: string }) => key)).toEqual(['window']);
      expect(now.roles).toEqual(['auditor']);
    }
    await arrives(other, 'zhao');
    const told = await api.db.manager.findBy(AccessEvent, { accountId, by: 'system' });
    expect(told.map(({ kind }) => kind).sort()).toEqual([
      ...Array<string>(3).fill('office_granted'),
      ...Array<string>(2).fill('office_revoked'),
    ]);
    expect(await api.db.manager.countBy(DeskMembership, { accountId })).toBe(2);
  });

  it('takes over no account by its address, confirmed or not, and opens none without a confirmed one', async () => {
    const before = await api.db.manager.count(Account);
    for (const email of ['admin@ruqu.example', 'ADMIN@ruqu.example']) {
      await knows('thief', { email });
      expect(refusedOf(await arrives(api.http(), 'thief'))).toEqual([409, '/problems/account_to_link']);
    }
    for (const claims of [{ email_verified: false }, { email: undefined }, { email_verified: 'true' }]) {
      await knows('thief', claims);
      expect(refusedOf(await arrives(api.http(), 'thief'))).toEqual([409, '/problems/email_unconfirmed']);
    }
    expect(await api.db.manager.count(Account)).toBe(before);
  });

  it('links an account that its owner is signed in to, once, and signs them in to it from then on', async () => {
    await knows('tax-office');
    const staff = await api.signIn('tax');
    const begun = await staff.post('/api/v1/account/single-sign-on').send().expect(200);
    const way = await signInThere(begun.body.address, 'tax-office');
    const attempt = /ruqu_single_sign_on=[\w-]+/.exec(String(begun.headers['set-cookie']))?.[0] ?? '';

    const thief = await api.signIn('market');
    const theirs = await api.http().get(way).set('Cookie', attempt);
    expect(refusedOf(theirs)).toEqual(refused);
    await knows('tax-office-2');
    const second = await staff.post('/api/v1/account/single-sign-on').send().expect(200);
    const linked = await staff.get(await signInThere(second.body.address, 'tax-office-2'));
    expect([linked.status, linked.headers.location]).toEqual([303, '/account']);
    const browser = api.http();
    await arrives(browser, 'tax-office-2');
    expect((await browser.get('/api/v1/session').expect(200)).body.account.email).toBe('tax@ruqu.example');
    expect((await browser.get('/api/v1/account/single-sign-on').expect(200)).body).toEqual({
      setUp: true,
      linked: true,
    });

    const third = await thief.post('/api/v1/account/single-sign-on').send().expect(200);
    const taken = await thief.get(await signInThere(third.body.address, 'tax-office-2'));
    expect(refusedOf(taken)).toEqual([409, '/problems/identity_taken']);
  });

  it('refuses a state that nobody was given, a code that comes twice, and what another browser began', async () => {
    const browser = api.http();
    const way = await signInThere(await leave(browser), 'lin');
    expect(refusedOf(await api.http().get(way))).toEqual(refused);
    const victim = api.http();
    await leave(victim);
    expect(refusedOf(await victim.get(way))).toEqual(refused);
    expect(refusedOf(await browser.get(way.replace(/state=[\w-]+/, `state=${'a'.repeat(43)}`)))).toEqual(refused);
    expect(refusedOf(await browser.get(way.replace(/iss=[^&]+/, 'iss=https%3A%2F%2Fother.example')))).toEqual(refused);
    const fresh = await signInThere(await leave(browser), 'lin');
    expect((await browser.get(fresh)).status).toBe(303);
    expect(refusedOf(await browser.get(fresh))).toEqual(refused);
    const code = /code=[^&]+/.exec(fresh)?.[0] ?? '';
    const replayed = (await signInThere(await leave(browser), 'lin')).replace(/code=[^&]+/, code);
    expect(refusedOf(await browser.get(replayed))).toEqual(refused);
    expect(refusedOf(await browser.get(`${path}/callback`))).toEqual(refused);
  });

  it('refuses a code that was given to another client', async () => {
    const browser = api.http();
    const address = (await leave(browser)).replace('client_id=ruqu', 'client_id=another');
    expect(refusedOf(await browser.get(await signInThere(address, 'lin')))).toEqual(refused);
  });

  it.each<[string, Fault]>([
    ['of another nonce', { claims: { nonce: 'n'.repeat(43) } }],
    ['for another audience', { claims: { aud: 'another' } }],
    ['of another issuer', { claims: { iss: 'https://other.example' } }],
    ['that is over', { claims: { exp: 1_700_000_000 } }],
    ['signed by somebody else', { foreignKey: true }],
  ])('refuses an ID token %s', async (_, fault) => {
    const browser = api.http();
    const way = await signInThere(await leave(browser), 'lin');
    await provider.falsifies(fault);
    expect(refusedOf(await browser.get(way))).toEqual(refused);
    await browser.get('/api/v1/session').expect(401);
  });

  it('goes nowhere else, and keeps no session that was planted before', async () => {
    for (const elsewhere of ['https://evil.example', '//evil.example', '/\\evil.example', '/a\\b', 'desk', '/a\nb', ''])
      await api
        .http()
        .get(`${path}?returnTo=${encodeURIComponent(elsewhere)}`)
        .expect(400);
    const browser = await api.signIn('ecology');
    const id = await api.accountId('ecology');
    const before = await api.db.manager.countBy(Session, { accountId: id });
    const way = await signInThere(await leave(browser), 'lin');
    const { headers } = await browser.get(way).expect(303);
    expect(String(headers['set-cookie'])).toMatch(/ruqu_single_sign_on=; Max-Age=0.*ruqu_session=[\w-]{43}/);
    expect(await api.db.manager.countBy(Session, { accountId: id })).toBe(before - 1);
  });

  it('has no password for such an account, gives none by mail, and answers whoever tries as ever', async () => {
    const session = (email: string) => api.http().post('/api/v1/session').send({ email, password: 'not it at all' });
    const [known, unknown] = [await session('lin@zone.example'), await session('nobody@zone.example')];
    expect([known.status, known.body]).toEqual([401, unknown.body]);
    const browser = api.http();
    await arrives(browser, 'lin');
    const change = { current: 'not it at all', next: 'correct horse battery' };
    expect((await browser.put('/api/v1/account/password').send(change).expect(403)).body.type).toBe(
      '/problems/wrong_password',
    );
    await api.http().post('/api/v1/account/password-resets').send({ email: 'lin@zone.example' }).expect(202);
    expect(await api.db.query('SELECT 1 FROM password_reset WHERE account_id IS NOT NULL')).toEqual([]);
  });

  it('counts a second factor that was asked for there, and a proof from there for as long as it is fresh', async () => {
    const config = Object.assign(loadConfig({}), api.config, { SECOND_FACTOR: 'staff' });
    const strict = await anotherProcess({ ...api, config });
    const enters = async (claims: Record<string, unknown>) => {
      const browser = strict.http();
      const { headers } = await browser.get(`${path}?again=true`).expect(303);
      expect(new URL(String(headers.location)).searchParams.get('prompt')).toBe('login');
      const way = await signInThere(String(headers.location), 'zhao');
      await provider.falsifies({ claims });
      await browser.get(way).expect(303);
      return browser;
    };
    expect((await (await enters({})).get('/api/v1/tasks')).body.type).toBe(
      '/problems/second_factor_enrolment_required',
    );
    expect((await (await enters({ amr: ['pwd'] })).get('/api/v1/tasks')).status).toBe(403);
    const sure = await enters({ amr: ['pwd', 'mfa'] });
    await sure.get('/api/v1/tasks').expect(200);

    const wish = { name: '报表', scopes: ['tasks:read'], days: 1 };
    await sure.post('/api/v1/api-keys').send(wish).expect(201);
    const stale = await enters({ amr: ['mfa'], auth_time: Math.floor(Date.now() / 1000) - 1200 });
    const asked = (await stale.post('/api/v1/api-keys').send(wish).expect(403)).body;
    expect(asked).toMatchObject({ type: '/problems/step_up_required', by: 'single_sign_on' });
    await strict.close();
  });

  it('follows the provider to new keys, and takes an outage for what it is', async () => {
    await provider.rotate();
    expect((await arrives(api.http(), 'lin')).status).toBe(303);

    const browser = api.http();
    const way = await signInThere(await leave(browser), 'lin');
    await provider.close();
    const silent = await browser.get(way);
    expect([silent.status, silent.body.type]).toEqual([503, '/problems/unavailable']);
    api.clock.pass({ hours: 2 });
    const page = await browser.get(way).set('Accept', 'text/html');
    expect([page.status, page.headers.location]).toEqual([303, '/sign-in?refused=single_sign_on_refused']);
    const password = { email: 'window@ruqu.example', password: 'Ruqu-demo-2026' };
    await api.http().post('/api/v1/session').send(password).expect(201);
    expect((await api.http().get('/api/v1/zone').expect(200)).body.singleSignOn).toBe(true);
  });
});

describe('signing in at the organisation, before it is there', () => {
  it('is not offered, and is nowhere', async () => {
    const api = await startTestApi();
    expect((await api.http().get('/api/v1/zone').expect(200)).body.singleSignOn).toBe(false);
    await api.http().get(path).expect(404);
    await api.http().get(`${path}/callback`).expect(401);
    await api.close();
  });

  it('says in a page that the provider does not answer', async () => {
    const environment = {
      OIDC_ISSUER: 'http://localhost:1',
      OIDC_CLIENT_ID: 'ruqu',
      OIDC_CLIENT_SECRET: 'x',
      PUBLIC_URL: publicUrl,
    };
    const api = await startTestApi(environment);
    const page = await api.http().get(path).set('Accept', 'text/html,*/*');
    expect([page.status, page.headers.location]).toEqual([303, '/sign-in?refused=provider_silent']);
    expect((await api.http().get(path)).body).toMatchObject({ type: '/problems/unavailable', status: 503 });
    await api.close();
  });
});
