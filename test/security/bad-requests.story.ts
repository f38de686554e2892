import { Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { startTestApi, type TestApi } from '#test/support/system/api';

const path = '/api/v1/enterprises';

/** Whatever is sent, the answer is a problem document that says what would be right. */
describe('asking badly', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  // prettier-ignore
  it.each([
    { sent: 'malformed JSON',               body: '{"uscc": ',                                status: 400, code: 'malformed_request', right: 'not JSON' },
    { sent: 'a form',                       body: 'uscc=1', type: 'application/x-www-form-urlencoded', status: 415, code: 'unsupported_media_type', right: 'application/json' },
    { sent: 'plain text',                   body: 'hello',  type: 'text/plain',                status: 415, code: 'unsupported_media_type', right: 'application/json' },
    { sent: 'a body of 10 MB',              body: `"${'x'.repeat(10 * 1024 * 1024)}"`,         status: 413, code: 'body_too_large',    right: '1 MB' },
    { sent: 'a body nested too deep',       body: '['.repeat(33) + ']'.repeat(33),             status: 400, code: 'malformed_request', right: '32 levels' },
    { sent: 'a body nested absurdly deep',  body: '['.repeat(500_000) + ']'.repeat(500_000),   status: 400, code: 'malformed_request', right: '32 levels' },
    { sent: 'a poisoned prototype',         body: '{"__proto__": {"admin": true}}',            status: 400, code: 'malformed_request', right: 'not JSON' },
    { sent: 'a NUL',                        body: '{"email": "a\\u0000b"}',                    status: 400, code: 'malformed_request', right: 'NUL' },
    { sent: 'a NUL in a name',              body: '{"a\\u0000b": 1}',                         status: 400, code: 'malformed_request', right: 'NUL' },
    { sent: 'half a surrogate pair',        body: '{"email": ["\\ud800"]}',                   status: 400, code: 'malformed_request', right: 'surrogate' },
    { sent: 'a list',                       body: '[]',                                       status: 400, code: 'invalid_body',      right: 'shape' },
    { sent: 'a text',                       body: '"hello"',                                  status: 400, code: 'invalid_body',      right: 'shape' },
    { sent: 'nothing',                      body: '',                                         status: 400, code: 'invalid_body',      right: 'shape' },
    { sent: 'null',                         body: 'null',                                     status: 400, code: 'invalid_body',      right: 'shape' },
  ])('with $sent', async ({ body, type = 'application/json', status, code, right }) => {
    const reply = await api.http().post(path).set('Content-Type', type).send(body);

    expect(reply.status).toBe(status);
    expect(reply.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(reply.body).toMatchObject({ type: `/problems/${code}`, status, detail: expect.stringContaining(right) });
  });

  it('for an address that is none', async () => {
    const reply = await api
      .http()
      .get('/api/v1/nothing-here')
      .expect(404)
      .expect('Content-Type', /problem\+json/);
    expect(reply.body).toMatchObject({ type: '/problems/not_found', status: 404 });
    await api
      .http()
      .get('/api/v1/%E0%A4%A')
      .expect(400)
      .expect('Content-Type', /problem\+json/);
  });

  it('without signing in', async () => {
    const reply = await api.http().get('/api/v1/session').expect(401);
    expect(reply.body).toMatchObject({ type: '/problems/not_signed_in' });
  });

  it.each([
    ['Origin', 'https://evil.example'],
    ['Origin', 'null'],
    ['Sec-Fetch-Site', 'cross-site'],
    ['Sec-Fetch-Site', 'same-site'],
  ])('from another site: %s %s', async (header, value) => {
    const reply = await api
      .http()
      .post('/api/v1/session')
      .set(header, value)
      .send({ email: 'a', password: 'b' })
      .expect(403);
    expect(reply.body).toMatchObject({ type: '/problems/cross_origin' });
  });

  it('but not from its own pages', async () => {
    const send = () =>
      api.http().post('/api/v1/session').set('Host', 'ruqu.example').send({ email: 'a', password: 'b' });
    await send().set('Origin', 'http://ruqu.example').expect(401);
    await send().set('Sec-Fetch-Site', 'same-origin').expect(401);
  });
});

describe('every answer', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  it('bears headers that keep browsers careful, and an id', async () => {
    const { headers } = await api.http().get('/health/live').set('X-Request-Id', 'abc-1').expect(200, { status: 'ok' });

    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-request-id': 'abc-1' });
    const odd = await api.http().get('/health/live').set('X-Request-Id', 'a b<script>');
    expect(odd.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('is compressed for whoever takes that', async () => {
    const zone = () => api.http().get('/api/v1/zone');
    const packed = await zone().set('Accept-Encoding', 'gzip').expect('Content-Encoding', 'gzip');
    const plain = await zone().set('Accept-Encoding', 'identity').expect(200);
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(packed.body).toEqual(plain.body);
  });

  it('of the API is for nobody to keep', async () => {
    await api.http().get('/api/v1/zone').expect(200).expect('Cache-Control', 'no-store');
    await api.http().get('/api/v1/session').expect(401).expect('Cache-Control', 'no-store');
  });

  it('is described, errors too', async () => {
    const { body } = await api.http().get('/api/openapi.json').expect(200);

    expect(body.openapi).toBe('3.1.0');
    const registration = body.paths['/api/v1/enterprises'].post;
    expect(Object.keys(registration.responses)).toEqual(
      expect.arrayContaining(['201', '400', '409', '413', '415', '422', '500']),
    );
    expect(registration.responses['409'].content).toHaveProperty(['application/problem+json']);
    expect(registration.parameters).toEqual([expect.objectContaining({ name: 'Idempotency-Key', in: 'header' })]);
    await api.http().get('/api/docs').expect(200);
  });

  it('about readiness depends on the database', async () => {
    await api.http().get('/health/ready').expect(200);
    Logger.overrideLogger(false);
    const db = jest.spyOn(api.app.get(DataSource), 'query').mockRejectedValue(new Error('gone'));
    const reply = await api
      .http()
      .get('/health/ready')
      .expect(503)
      .expect('Content-Type', /problem\+json/);
    expect(reply.body).toMatchObject({ type: '/problems/unavailable', status: 503 });
    db.mockRestore();
    Logger.overrideLogger(['error', 'warn']);
  });
});
