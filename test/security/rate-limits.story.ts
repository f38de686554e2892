import { Logger } from '@nestjs/common';
import { inProduction, startTestApi, type TestApi } from '#test/support/system/api';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { Journey } from '#test/support/people/journey';

/** What one address asks for in a minute is counted, and each answer is noted. */
describe('keeping a pace', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi({ RATE_LIMIT: '100', TRUST_PROXY: 'true' });
  });
  afterAll(() => api.close());

  const from = (address: string) => ({ 'X-Forwarded-For': address });
  const many = (times: number, ask: () => PromiseLike<{ status: number }>) =>
    Promise.all(Array.from({ length: times }, async () => (await ask()).status));
  const count = (statuses: number[], wanted: number) => statuses.filter((status) => status === wanted).length;

  it('lets an address ask a hundred times, and others go on', async () => {
    const ask = () => api.http().get('/api/v1/zone').set(from('192.0.2.1'));
    const statuses = await many(120, ask);
    expect([count(statuses, 200), count(statuses, 429)]).toEqual([100, 20]);

    const reply = await ask()
      .expect(429)
      .expect('Content-Type', /problem\+json/);
    expect(reply.body).toMatchObject({
      type: '/problems/too_many_requests',
      detail: expect.stringMatching(/^Too many requests from this address; go on in \d+ seconds\.$/),
      retryAfterSeconds: expect.any(Number),
    });
    expect(Number(reply.headers['retry-after'])).toBe((reply.body as { retryAfterSeconds: number }).retryAfterSeconds);
    await api.http().get('/api/v1/zone').set(from('192.0.2.2')).expect(200);
  });

  it('believes of a forwarded address only what the proxy added, and counts what is not there too', async () => {
    const ask = (last: number) =>
      api
        .http()
        .get('/nowhere')
        .set(from(`198.51.100.${last}, 192.0.2.7`));
    const statuses = await Promise.all(Array.from({ length: 110 }, async (_, last) => (await ask(last)).status));
    expect([count(statuses, 404), count(statuses, 429)]).toEqual([100, 10]);
  });

  it('counts a whole network of IPv6 as one, and probes of health never', async () => {
    const ask = (last: number) =>
      api
        .http()
        .get('/api/v1/zone')
        .set(from(`2001:db8::${last.toString(16)}`));
    const statuses = await Promise.all(Array.from({ length: 110 }, async (_, last) => (await ask(last)).status));
    expect(count(statuses, 429)).toBe(10);
    const probe = () => api.http().get('/health/live').set(from('192.0.2.1'));
    expect(count(await many(110, probe), 200)).toBe(110);
  });

  it('lets nobody who is not signed in change more than two things, whatever cookie they bring', async () => {
    const badly = () =>
      api
        .http()
        .post('/api/v1/enterprises')
        .set(from('192.0.2.3'))
        .set('Cookie', `ruqu_session=${Math.random()}`)
        .send({});
    const statuses = await many(5, badly);
    expect([count(statuses, 400), count(statuses, 429)]).toEqual([2, 3]);
    await api.http().get('/api/v1/zone').set(from('192.0.2.3')).expect(200);
    const window = await api.signIn('window');
    for (let times = 0; times < 3; times += 1)
      await window.post('/api/v1/delegations').set(from('192.0.2.3')).send({}).expect(400);
  });
});

describe('noting requests', () => {
  let api: TestApi;
  let lines: Record<string, unknown>[];

  beforeAll(async () => {
    api = await startTestApi();
    lines = [];
    jest.spyOn(Logger.prototype, 'log').mockImplementation((line: unknown) => void lines.push(line as never));
  });
  afterAll(async () => {
    jest.restoreAllMocks();
    await api.close();
  });

  it('says which route answered whom with what, by ids', async () => {
    const journey = await new Journey(api, theProcedure('entry')).submits();
    const window = await api.signIn('window');
    lines.length = 0;
    await window.get(`/api/v1/applications/${journey.id}?x=射频`).set('X-Request-Id', 'r-1');
    await api.http().get('/api/v1/nothing').set('X-Request-Id', 'r-2');
    await api.http().post('/api/v1/session').send({ email: 'lin@ruqu.example', password: 'not a good one' });

    const zone = api.config.ZONE;
    const account = await api.accountId('window');
    expect(lines).toEqual([
      {
        request: 'r-1',
        method: 'GET',
        route: '/api/v1/applications/:id',
        status: 200,
        zone,
        account,
        ms: expect.any(Number),
      },
      { request: 'r-2', method: 'GET', route: 'none', status: 404, ms: expect.any(Number) },
      expect.objectContaining({ method: 'POST', route: '/api/v1/session', status: 401 }),
    ]);
    expect(JSON.stringify(lines)).not.toMatch(/射频|lin@|good|ruqu_session/);
  });
});

describe('noting in production', () => {
  it('writes one JSON object per line', async () => {
    const api = await startTestApi({ ...inProduction, LOG_LEVEL: '', TOLERATE: 'demonstration-accounts' });
    let written = '';
    const stdout = jest.spyOn(process.stdout, 'write').mockImplementation((text) => Boolean((written += String(text))));
    await api.http().get('/api/v1/zone').set('X-Request-Id', 'r-3').expect(200);
    stdout.mockRestore();
    await api.close();
    const lines = written
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toContainEqual(
      expect.objectContaining({
        level: 'log',
        context: 'Request',
        message: expect.objectContaining({ request: 'r-3', route: '/api/v1/zone', status: 200 }),
      }),
    );
  });
});
