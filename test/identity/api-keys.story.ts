import createClient from 'openapi-fetch';
import { AccessEvent, ApiKey, ApiKeysService, DeskMembership, keyLimits, keyScopes, type KeyScope } from '#identity';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { raceHolding } from '#test/support/system/timing/race';
import type { paths } from '../../apps/web/src/api/schema.js';

const path = '/api/v1/api-keys';

/** 接口密钥 over HTTP: issued at a browser, used by a program. */
describe('a program with a key', () => {
  let api: TestApi;
  let owner: Http;
  let window: Http;

  beforeAll(async () => {
    api = await startTestApi();
    [owner, window] = [await api.signIn('enterprise'), await api.signIn('window')];
  });
  afterAll(() => api.close());

  const wish = (scopes: KeyScope[], days = 30) => ({ name: '仓储 ERP', scopes, days });
  const issue = async (browser: Http, scopes: KeyScope[], days?: number): Promise<{ id: string; key: string }> =>
    (await browser.post(path).send(wish(scopes, days)).expect(201)).body;
  const as = (key: string) => api.http().set('Authorization', `Bearer ${key}`);
  const stored = (id: string) => api.db.manager.findOneByOrFail(ApiKey, { id });

  it('is told its key once, of which nothing is kept but a hash', async () => {
    const reply = await owner
      .post(path)
      .send(wish(['applications:read']))
      .expect(201);
    const { key, ...facts } = reply.body;
    expect(key).toMatch(new RegExp(`^ruqu_${facts.prefix}_[\\w-]{43}$`));
    expect(facts).toMatchObject({ name: '仓储 ERP', scopes: ['applications:read'], lastUsedAt: null, revokedAt: null });
    const { items } = (await owner.get(path).expect(200)).body;
    expect(items).toEqual([facts]);
    expect(JSON.stringify(await api.db.manager.find(ApiKey))).not.toContain(key.split('_').slice(2).join('_'));
    expect((await window.get(path).expect(200)).body.items).toEqual([]);
  });

  it('does a job with the client that the description of the API gives it', async () => {
    for (let count = 0; count < 3; count += 1) await owner.post('/api/v1/applications').send({ kind: 'entry' });
    const { key } = await issue(owner, ['applications:read']);
    const client = createClient<paths>({
      baseUrl: `http://127.0.0.1:${api.port}`,
      headers: { Authorization: `Bearer ${key}` },
    });

    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const { data } = await client.GET('/api/v1/applications', { params: { query: { limit: 2, cursor } } });
      found.push(...(data?.items ?? []).map(({ id }) => id));
      cursor = data?.next ?? undefined;
    } while (cursor);
    expect(new Set(found).size).toBe(3);

    const params = { path: { id: found[0]! } };
    const { data } = await client.GET('/api/v1/applications/{id}', { params });
    expect(data).toMatchObject({ id: found[0], status: 'draft' });

    const { error, response } = await client.POST('/api/v1/applications', { body: { kind: 'entry' } });
    expect([response.status, error]).toMatchObject([
      403,
      { type: '/problems/scope_required', needs: 'applications:write' },
    ]);
  });

  it('finds in the description which scope each operation needs, and none where no key gets in', async () => {
    const { paths: described, components } = (await api.http().get('/api/openapi.json').expect(200)).body;
    expect(components.securitySchemes.bearer).toMatchObject({ type: 'http', scheme: 'bearer' });
    const operations = Object.values(described).flatMap((item) => Object.values(item as object));
    const scopes = operations.flatMap(({ security = [] }) => security.flatMap(({ bearer = [] }) => bearer));
    expect(new Set(scopes)).toEqual(new Set(keyScopes));
    for (const closed of ['/api/v1/account/sessions', '/api/v1/session', path, '/api/v1/delegations'])
      expect(described[closed].get.security).toEqual([{ session: [] }]);
  });

  it('never gets to accounts, sessions, keys or the rules, whatever its scopes', async () => {
    const { items: all } = (await window.get(`${path}/scopes`).expect(200)).body;
    const { key } = await issue(window, all);
    for (const closed of [
      '/api/v1/session',
      '/api/v1/account/sessions',
      path,
      '/api/v1/delegations',
      '/api/v1/admin/calendar',
    ]) {
      const { body } = await as(key).get(closed).expect(403);
      expect(body.type).toBe('/problems/no_keys_here');
    }
    await as(key)
      .post(path)
      .send(wish(['tasks:read']))
      .expect(403);
    await as(key).get('/api/v1/tasks').expect(200);
  });

  it('is given no scope in which nothing is open to its owner', async () => {
    const offered = (await owner.get(`${path}/scopes`).expect(200)).body.items;
    expect(offered).toEqual(expect.arrayContaining(['applications:write', 'projects:read', 'messages:read']));
    expect(offered).not.toEqual(expect.arrayContaining(['panels:write']));
    const { body } = await owner
      .post(path)
      .send(wish(['applications:read', 'panels:write']))
      .expect(422);
    expect(body.errors).toMatchObject([{ pointer: '/scopes/1', code: 'scope_not_yours' }]);
    for (const wrong of [{ ...wish([]) }, wish(['all'] as never), wish(['zone:read'], 366), wish(['zone:read'], 0)])
      await owner.post(path).send(wrong).expect(400);
  });

  it('needs no cookie, gets none, is no concern of the origin check, and never goes beside a session', async () => {
    const { key } = await issue(owner, ['applications:write', 'applications:read']);
    const begun = await as(key)
      .post('/api/v1/applications')
      .set('Origin', 'https://erp.example')
      .send({ kind: 'entry' });
    expect([begun.status, begun.headers['set-cookie']]).toEqual([201, undefined]);
    const both = await owner.get('/api/v1/applications').set('Authorization', `Bearer ${key}`);
    expect([both.status, both.body.type]).toEqual([400, '/problems/two_credentials']);
    const foreign = await owner
      .post('/api/v1/applications')
      .set('Origin', 'https://erp.example')
      .send({ kind: 'entry' });
    expect(foreign.body.type).toBe('/problems/cross_origin');
  });

  it('is told the same of a key that is malformed, unknown, expired or revoked', async () => {
    const [expired, revoked] = [await issue(owner, ['zone:read'], 1), await issue(owner, ['applications:read'], 30)];
    await owner.delete(`${path}/${revoked.id}`).expect(204);
    await owner.delete(`${path}/${revoked.id}`).expect(404);
    const { items } = (await owner.get(`${path}?limit=2`).expect(200)).body;
    expect(items.map(({ state }: { state: string }) => state).sort()).toEqual(['revoked', 'running']);
    await window.delete(`${path}/${expired.id}`).expect(404);
    const told = await api.db.manager.findBy(AccessEvent, { accountId: await api.accountId('enterprise') });
    expect(told.filter(({ detail }) => detail.key === revoked.id).map(({ kind }) => kind)).toEqual([
      'key_issued',
      'key_revoked',
    ]);
    await api.db.manager.update(ApiKey, { id: expired.id }, { expiresAt: new Date(api.clock.now().getTime() - 1) });
    const unknown = `ruqu_0123abcd_${'a'.repeat(43)}`;
    const answers = [];
    for (const key of ['', 'x', unknown, expired.key, revoked.key, `${revoked.key} `]) {
      const { status, body, headers } = await as(key).get('/api/v1/applications');
      answers.push([status, body, headers['www-authenticate']]);
    }
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
    expect(answers[0]).toMatchObject([401, { type: '/problems/key_refused' }, 'Bearer']);
  });

  it('may do what its owner may at this moment, and nothing when they have left the zone', async () => {
    const browser = await api.signIn('tax');
    const { key, id } = await issue(browser, ['tasks:read']);
    await as(key).get('/api/v1/tasks?desk=tax').expect(200);
    expect((await stored(id)).lastUsedAt).toEqual(api.clock.now());

    const yesterday = new Date(api.clock.now().getTime() - 2 * 24 * 3_600_000).toISOString().slice(0, 10);
    const served = { accountId: await api.accountId('tax') };
    await api.db.manager.update(DeskMembership, served, { endsOn: yesterday });
    expect((await as(key).get('/api/v1/tasks?desk=tax').expect(401)).body.type).toBe('/problems/key_refused');
    await api.db.manager.update(DeskMembership, served, { endsOn: null, zoneId: 'tianzhu' });
    await as(key).get('/api/v1/tasks?desk=tax').expect(401);
    await api.db.manager.update(DeskMembership, served, { zoneId: 'zgc' });
    await as(key).get('/api/v1/tasks?desk=tax').expect(200);
  });

  it('acts for the enterprise that its owner acted for when it was issued, and for no other', async () => {
    const browser = await api.signIn('enterprise2');
    const { key } = await issue(browser, ['applications:read']);
    await as(key).get('/api/v1/applications').expect(200);
    const [mine, theirs] = [await api.accountId('enterprise2'), await api.accountId('enterprise')];
    await api.db.query(
      `UPDATE enterprise_member SET enterprise_id = (SELECT enterprise_id FROM enterprise_member WHERE account_id = $2)
       WHERE account_id = $1`,
      [mine, theirs],
    );
    await as(key).get('/api/v1/applications').expect(401);
  });

  it('is one of twenty at most, also when the last two are issued at once', async () => {
    const browser = await api.signIn('auditor');
    const id = await api.accountId('auditor');
    for (let count = 1; count < keyLimits.running; count += 1) await issue(browser, ['zone:read']);
    const replies = await raceHolding(
      api.db,
      `SELECT 1 FROM account WHERE id = '${id}' FOR UPDATE`,
      () => browser.post(path).send(wish(['zone:read'])),
      () => browser.post(path).send(wish(['zone:read'])),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(replies.find(({ status }) => status === 409)?.body).toMatchObject({
      type: '/problems/too_many_keys',
      limit: 20,
    });
    const first = (await browser.get(`${path}?limit=15`).expect(200)).body;
    const rest = (await browser.get(`${path}?limit=15&cursor=${first.next}`).expect(200)).body;
    expect([first.items.length, rest.items.length, rest.next]).toEqual([15, 5, null]);
  });

  it('is forgotten half a year after its end', async () => {
    const keys = api.app.get(ApiKeysService, { strict: false });
    expect(await keys.deleteExpired()).toBe(0);
    api.clock.pass({ days: keyLimits.listedDaysAfterEnd + 1 });
    expect(await keys.deleteExpired()).toBe(2);
  });
});
