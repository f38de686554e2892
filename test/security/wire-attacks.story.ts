import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { Logger } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { OutgoingMail } from '#mail';
import { SecretBox } from '#platform';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { closeConnection, sendRaw, requestOf, statusOf } from '#test/support/system/http/raw-http';
import { httpAdapter } from '../../apps/api/http/server/adapter.js';

/** A sender who never finishes holds nobody up. */
describe('a sender who takes their time', () => {
  let server: FastifyInstance;
  let port: number;

  beforeAll(async () => {
    Logger.overrideLogger(['error', 'warn']);
    const waits = { headersMs: 100, requestMs: 200, everyMs: 20 };
    const adapter = await httpAdapter({ secure: false, proxies: 0, perMinute: 1000, waits });
    server = adapter.getInstance<FastifyInstance>();
    server.post('/here', (_, reply) => reply.send({ taken: true }));
    await server.listen({ port: 0, host: '127.0.0.1' });
    port = (server.server.address() as AddressInfo).port;
  });
  afterAll(() => server.close());

  const whole = requestOf('POST /here', [closeConnection, 'Content-Type: application/json', 'Content-Length: 2'], '{}');

  it.each([
    ['headers', 'POST /here HTTP/1.1\r\nHost: ruqu.example\r\nX-Slow: '],
    ['a body', requestOf('POST /here', ['Content-Type: application/json', 'Content-Length: 10'], '{"a"')],
    [
      'a body in pieces',
      requestOf('POST /here', ['Content-Type: application/json', 'Transfer-Encoding: chunked'], '2\r\n{"'),
    ],
  ])('of %s is answered 408 and hung up on, and others are served meanwhile', async (_, begun) => {
    const [late, prompt] = await Promise.all([sendRaw(port, begun), sendRaw(port, whole)]);
    expect(statusOf(late)).toBe(408);
    expect(late).toContain('application/problem+json');
    expect(late).toContain('"type":"/problems/request_timeout"');
    expect(statusOf(prompt)).toBe(200);
  });
});

/** What no client library would send. */
describe('attacking the wire', () => {
  let api: TestApi;
  let port: number;

  beforeAll(async () => {
    api = await startTestApi({ PUBLIC_URL: 'https://ruqu.example' });
    port = api.port;
  });
  afterAll(() => api.close());

  const smuggled = requestOf('GET /api/v1/zone', [closeConnection]);

  it.each([
    ['a length and pieces at once', ['Content-Length: 4', 'Transfer-Encoding: chunked'], '0\r\n\r\n'],
    ['two lengths', ['Content-Length: 0', 'Content-Length: 37'], ''],
    ['a length that is none', ['Content-Length: +0'], ''],
    ['pieces of a kind that is none', ['Transfer-Encoding: chunked, identity'], '0\r\n\r\n'],
    ['pieces written oddly', ['Transfer-Encoding : chunked'], '0\r\n\r\n'],
    ['a piece of a size that is none', ['Transfer-Encoding: chunked'], '0x0\r\n\r\n'],
    ['a header that goes on in the next line', ['X-A: b', ' Content-Length: 37'], ''],
    ['a NUL in a header', ['X-A: b\0c'], ''],
    ['headers without end', [`X-A: ${'x'.repeat(20_000)}`], ''],
  ])('is refused at the first byte that is wrong: %s', async (_, headers, rest) => {
    const answer = await sendRaw(port, requestOf('POST /api/v1/session', headers, rest) + smuggled);
    expect([400, 431]).toContain(statusOf(answer));
    expect(answer).toContain('application/problem+json');
    expect(answer.match(/HTTP\/1\.1 \d/g)).toHaveLength(1);
  });

  it.each(['a\tb', 'a%0d%0aSet-Cookie:x', 'ünd', '<script>', 'x'.repeat(65), '${jndi:ldap://x}'])(
    'repeats no request id that could do harm: %s',
    async (id) => {
      const answer = await sendRaw(port, requestOf('GET /health/live', [closeConnection, `X-Request-Id: ${id}`]));
      expect(answer).toMatch(/^x-request-id: [0-9a-f-]{36}\r$/im);
      expect(answer).not.toContain(id);
    },
  );

  it.each([
    ['GET //api/v1/admin/staff', 404],
    ['GET /api/v1//admin/staff', 404],
    ['GET /api/v1/zone/../admin/staff', 404],
    ['GET /api/v1/zone/%2e%2e/admin/staff', 404],
    ['GET /api/v1/zone;/admin/staff', 404],
    ['GET /api/v1/zone/..%2fadmin%2fstaff', 404],
    ['GET /api%2fv1%2fadmin%2fstaff', 404],
    ['GET /API/V1/admin/staff', 404],
    ['GET /api/v1/admin/staff%3f', 404],
    ['GET /api/v1/admin/staff', 401],
    ['GET /assets/../../package.json', 404],
    ['GET /assets/..%2f..%2fpackage.json', 404],
    ['GET /assets/%2e%2e/%2e%2e/%2e%2e/etc/passwd', 404],
    ['GET /..%5c..%5cpackage.json', 404],
    ['GET /%2e%2e%2fpackage.json', 404],
  ])('finds no way round by %s', async (line, status) => {
    const answer = await sendRaw(port, requestOf(line, [closeConnection, 'Accept: application/json']));
    expect(answer).not.toMatch(/"dependencies"|root:x:/);
    expect(statusOf(answer)).toBe(status);
  });

  it.each(['X-HTTP-Method-Override', 'X-HTTP-Method', 'X-Method-Override'])(
    'takes no other method from %s',
    async (name) => {
      const owner = await api.signIn('enterprise');
      await owner.get('/api/v1/session').set(name, 'DELETE').expect(200);
      await owner.post('/api/v1/session?_method=DELETE').set(name, 'DELETE').send({}).expect(400);
      await owner.get('/api/v1/session').expect(200);
    },
  );

  it('unpacks no body, however small it looks', async () => {
    const bomb = gzipSync(Buffer.alloc(4 * 1024 * 1024, ' '));
    const sent = api
      .http()
      .post('/api/v1/enterprises')
      .set('Content-Encoding', 'gzip')
      .type('application/json')
      .send(bomb);
    const { status, body } = await sent;
    expect([status, body.type]).toEqual([400, '/problems/malformed_request']);
  });

  it.each([
    ['Host', 'evil.example'],
    ['X-Forwarded-Host', 'evil.example'],
    ['Forwarded', 'host=evil.example'],
  ])('writes no letter that leads to the %s of a stranger', async (name, value) => {
    const before = await api.db.manager.count(OutgoingMail);
    const asked = api.http().post('/api/v1/account/password-resets').set(name, value);
    await asked.send({ email: 'window@ruqu.example' }).expect(202);
    const mails = await api.db.manager.find(OutgoingMail, { order: { writtenAt: 'ASC', id: 'ASC' } });
    expect(mails).toHaveLength(before + 1);
    const told = mails.map(({ id, facts }) => api.app.get(SecretBox, { strict: false }).decrypt(facts, id)).join('\n');
    expect(told).not.toContain('evil');
  });

  it.each([
    ['Origin', 'https://evil.example', 'X-Forwarded-Host', 'evil.example'],
    ['Origin', 'https://ruqu.example.evil.example', 'X-Forwarded-Proto', 'https'],
    ['Origin', 'https://ruqu.example@evil.example', 'X-Forwarded-For', '127.0.0.1'],
  ])('takes no page for its own by %s %s and %s %s', async (...headers) => {
    const [origin, from, name, value] = headers;
    const sent = api.http().post('/api/v1/session').set('Host', 'ruqu.example').set(origin, from).set(name, value);
    expect((await sent.send({ email: 'a', password: 'b' })).body.type).toBe('/problems/cross_origin');
  });

  it('believes a proxy where it is told to, for then the proxy writes these headers', async () => {
    const behind = await httpAdapter({ secure: false, proxies: 1, perMinute: 1000 });
    const server = behind.getInstance<FastifyInstance>();
    server.post('/here', () => ({ taken: true }));
    const from = (origin: string) => ({ 'x-forwarded-host': 'ruqu.example', origin });
    const send = (origin: string) => server.inject({ method: 'POST', url: '/here', headers: from(origin) });
    expect((await send('https://ruqu.example')).statusCode).toBe(200);
    expect((await send('https://evil.example')).statusCode).not.toBe(200);
    await server.close();
  });
});
