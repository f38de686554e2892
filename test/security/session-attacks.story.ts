import { readFileSync } from 'node:fs';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Session } from '#identity';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { unexpectedFields } from '#test/support/security/fuzz/mutations';
import { personas } from '#test/support/security/access/personas';
import { sampleOf } from '#test/support/security/access/samples';
import { operationsOf, type Described } from '../../apps/api/http/openapi/openapi-operations.js';

const described = JSON.parse(readFileSync('docs/openapi.json', 'utf8')) as OpenAPIObject;
const nowhere = '0191d000-0000-7000-8000-00000000ffff';

interface Parameter {
  name: string;
  in: string;
}
const contentOf = ({ operation }: Described) =>
  (operation.requestBody as { content?: Record<string, { schema: never }> } | undefined)?.content?.['application/json'];
const takes = ({ operation }: Described, name: string) =>
  ((operation.parameters ?? []) as Parameter[]).some((one) => one.name === name);
const routes = operationsOf(described).map((route) => ({ ...route, name: `${route.method} ${route.path}` }));
const taking = routes.filter(
  (route) => contentOf(route) !== undefined && route.path !== '/api/v1/applications/{id}/form',
);
const paged = routes.filter((route) => takes(route, 'cursor'));

/** What somebody tries who is signed in, or pretends to be. */
describe('attacking with a session', () => {
  let api: TestApi;
  const people = new Map<string, Http>();

  beforeAll(async () => {
    api = await startTestApi();
    for (const { account } of personas.slice(0, 14))
      if (account && !unknown.includes(account)) people.set(account, await api.signIn(account));
  });
  afterAll(() => api.close());

  const unknown = ['placeless', 'handler', 'viewer'];
  /** Somebody whom the operation is for. */
  function somebodyFor({ operation }: Described): Http {
    const rule = operation['x-for'] ?? {};
    const one = personas.find(
      ({ account, audiences }) => account && people.has(account) && audiences.some((a) => rule[a]),
    );
    return people.get(one?.account ?? '') ?? api.http();
  }
  function ask(route: Described, who = somebodyFor(route)) {
    const place = route.path
      .replace('{zone}', 'zgc')
      .replace('{day}', '2026-11-10')
      .replace(/\{\w+\}/g, nowhere);
    const request = who[route.method](place);
    return takes(route, 'If-Match') ? request.set('If-Match', '"1"') : request;
  }

  it.each(taking)('gives nobody a field that they are not asked for: $name', async (route) => {
    const sample = sampleOf(described, contentOf(route)!.schema) as object;
    const names = unexpectedFields.filter((name) => name !== '__proto__' && !Object.hasOwn(fieldsOf(route), name));
    const sent = await ask(route).send({ ...sample, ...Object.fromEntries(names.map((name) => [name, 'x'])) });
    const { errors = [], type } = sent.body as { errors?: { pointer: string; code: string }[]; type: string };
    expect([sent.status, type]).toEqual([400, '/problems/invalid_body']);
    expect(errors.some(({ code }) => code === 'unknown_field')).toBe(true);
  });

  it.each(taking)('takes no prototype and nothing without end: $name', async (route) => {
    const send = (body: string) => ask(route).set('Content-Type', 'application/json').send(body);
    const poisoned = await send('{"__proto__": {"roles": ["administrator"]}}');
    const deep = await send(`${'{"a":'.repeat(40)}1${'}'.repeat(40)}`);
    expect([poisoned.status, deep.status]).toEqual([400, 400]);
    expect((await send(`"${'x'.repeat(1024 * 1024)}"`)).status).toBe(413);
  });

  it.each(paged)('gives no page for a cursor that it did not make: $name', async (route) => {
    const place = { id: nowhere, at: '2026-11-02T01:00:00.000Z' };
    const texts = [
      'x',
      '!',
      'bnVsbA',
      'W10',
      'IiI',
      'MQ',
      'e30',
      'a'.repeat(500),
      'a'.repeat(5000),
      Buffer.from(JSON.stringify({ ...place, at: "' OR 1=1" })).toString('base64url'),
      Buffer.from(JSON.stringify({ ...place, zoneId: 'tianzhu', foreign: true }))
        .toString('base64url')
        .slice(1),
    ];
    for (const cursor of texts) {
      const request = ask(route).query({ cursor });
      const { status, body } = await (route.method === 'post' ? request.send({ yaml: 'x' }) : request);
      expect([cursor, status, body.errors?.[0]?.pointer]).toEqual([cursor, 400, '/cursor']);
    }
  });

  it('shows nobody by the cursor of another, or of another list, what is not theirs', async () => {
    const [lin, he] = [people.get('enterprise')!, people.get('enterprise2')!];
    const drafts = async (who: Http, times: number) => {
      for (let made = 0; made < times; made += 1)
        await who.post('/api/v1/applications').send({ kind: 'entry' }).expect(201);
    };
    const rows = async (who: Http, query: object, list = 'applications') => {
      const { status, body } = await who.get(`/api/v1/${list}`).query(query);
      return { status, next: body.next as string, ids: ((body.items ?? []) as { id: string }[]).map(({ id }) => id) };
    };
    await drafts(he, 1);
    await drafts(lin, 2);
    await drafts(he, 1);
    const own = (await rows(he, {})).ids;
    const { next } = await rows(lin, { limit: 1 });
    expect(own).toHaveLength(2);
    expect((await rows(he, { cursor: next })).ids).toEqual([own[1]]);
    const lists = paged.filter(({ method, path }) => method === 'get' && !path.includes('{'));
    for (const { path } of lists) {
      const list = path.replace('/api/v1/', '');
      const found = await rows(he, { cursor: next }, list);
      expect([200, 400, 403]).toContain(found.status);
      expect(found.ids.filter((id) => !own.includes(id))).toEqual([]);
    }
  });

  it('takes no cookie for a session but the one that it gave', async () => {
    const owner = people.get('enterprise')!;
    await owner.get('/api/v1/session').expect(200);
    const sent = await api.db.manager.find(Session);
    const stored = sent.flatMap((one) =>
      Object.values(one).map((value) => (Buffer.isBuffer(value) ? value.toString('base64url') : String(value))),
    );
    const forged = [
      '',
      'x',
      'a'.repeat(43),
      'a'.repeat(7000),
      'null',
      '%00',
      "' OR '1'='1",
      '..',
      ...stored.filter((one) => /^[\w-]+$/.test(one)),
    ];
    for (const token of forged) {
      const { status } = await api.http().get('/api/v1/session').set('Cookie', `ruqu_session=${token}`);
      expect([token, status]).toEqual([token, 401]);
    }
  });

  it('takes the first of two cookies, so that none planted behind it counts, and altered ones not at all', async () => {
    const door = await api
      .http()
      .post('/api/v1/session')
      .send({ email: 'window@ruqu.example', password: 'Ruqu-demo-2026' });
    const [, right = ''] = /ruqu_session=([\w-]{43})/.exec(String(door.headers['set-cookie'])) ?? [];
    const ask = async (cookie: string) => (await api.http().get('/api/v1/session').set('Cookie', cookie)).status;
    expect(await ask(`ruqu_session=${right}`)).toBe(200);
    expect(await ask(`ruqu_session=${'a'.repeat(43)}; ruqu_session=${right}`)).toBe(401);
    expect(await ask(`__Host-ruqu_session=${right}`)).toBe(401);
    for (const altered of [right.slice(1), `${right}a`, right.toUpperCase(), [...right].reverse().join('')])
      expect(await ask(`ruqu_session=${altered}`)).toBe(401);
  });
});

/** The fields at the root of a body. */
function fieldsOf(route: Described): object {
  const schema = contentOf(route)!.schema as { $ref?: string; properties?: object };
  const name = schema.$ref?.split('/').pop() ?? '';
  return (
    (described.components?.schemas?.[name] as { properties?: object } | undefined)?.properties ??
    schema.properties ??
    {}
  );
}
