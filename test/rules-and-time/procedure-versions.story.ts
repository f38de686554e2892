import { readFileSync } from 'node:fs';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';
import { raceHolding } from '#test/support/system/timing/race';
import { theProcedure } from '#test/support/engine/zone-procedures';

const first = readFileSync('zones/zgc/procedures/entry.v1.yaml', 'utf8');

/** The text with each of these replaced, once. */
const changed = (text: string, ...changes: [from: string, to: string][]) =>
  changes.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`The text has no "${from}"`);
    return before.replace(from, () => to);
  }, text);

const marketWhen = /title: \{ zh: '市场监管审核意见'.*\n(\s+when: .*\n)/.exec(first)![1]!;

/** Corrections take 15 days, and market supervision examines every case. */
const second = changed(
  first,
  ['version: 1\n', 'version: 2\n'],
  ['correction: { workingDays: 20,', 'correction: { workingDays: 15,'],
  [marketWhen, ''],
);
/** The tax desk examines for customs. */
const third = changed(second, ['version: 2\n', 'version: 3\n'], ['desk: customs\n', 'desk: tax\n']);

describe('publishing a procedure', () => {
  let api: TestApi;
  let admin: Http;
  let supervisor: Http;
  let early: Journey;

  beforeAll(async () => {
    api = await startTestApi();
    admin = await api.signIn('admin');
    supervisor = await api.signIn('supervisor');
    early = await new Journey(api, theProcedure('entry')).submits();
    await early.accepted();
  });
  afterAll(() => api.close());

  const post = (path: string, body: object, by = admin) => by.post(`/api/v1/admin/procedures${path}`).send(body);
  const publish = (yaml: string, note = '简化补正') => post('', { yaml, note });
  const adopt = async (journey: Journey, version: number, reason = '企业要求按新版办理') => {
    const { version: at } = await journey.read('supervisor');
    return supervisor
      .post(`/api/v1/applications/${journey.id}/procedure-version`)
      .set('If-Match', `"${at}"`)
      .send({ version, reason });
  };

  it('finds mistakes with their lines, by the rules of the pack', async () => {
    const wrong = changed(first, ['desk: customs\n', 'desk: police\n']);
    const { body } = await post('/check', { yaml: wrong }).expect(200);
    const line = wrong.slice(0, wrong.indexOf('desk: police')).split('\n').length;
    expect(body).toMatchObject({ kind: 'entry', version: 1 });
    expect(body.findings).toContainEqual({
      line,
      code: 'desk_unknown',
      message: { zh: expect.stringContaining('没有岗位“police”'), en: expect.stringContaining('no desk "police"') },
    });
    expect(body.findings).toContainEqual({
      line: 5,
      code: 'version_not_next',
      message: { zh: 'entry 的下一版本号应为 2。', en: 'The next version of entry is 2.' },
    });
  });

  it.each([
    ['no YAML', 'zone: [zgc'],
    ['no procedure', 'zone: zgc\n'],
    [
      'what never ends',
      `a: &a [1]\n${Array.from(
        { length: 99 },
        (_, n) =>
          `b${n}: &b${n} [${Array(9)
            .fill(`*${n ? `b${n - 1}` : 'a'}`)
            .join()}]`,
      ).join('\n')}`,
    ],
    ['what is nested without end', '['.repeat(90_000)],
  ])('finds %s', async (_, yaml) => {
    const { body } = await post('/check', { yaml }).expect(200);
    expect(body).toMatchObject({ kind: null, version: null });
    expect(body.findings.length).toBeGreaterThan(0);
    expect((await publish(yaml)).body).toMatchObject({
      type: '/problems/procedure_invalid',
      status: 422,
      findings: expect.arrayContaining([
        { line: expect.any(Number), code: expect.any(String), message: body.findings[0].message },
      ]),
    });
  });

  it('says before publishing what is different, and what it would mean for what is running', async () => {
    const { body } = await post('/preview', { yaml: second }).expect(200);
    expect(body).toMatchObject({ kind: 'entry', version: 2 });
    expect(body.differences).toContainEqual({
      part: 'limits',
      key: 'correction',
      change: 'changed',
      title: { zh: '申请人补正时限', en: 'Time of the applicant for corrections' },
      members: [{ name: 'workingDays', before: '20', after: '15' }],
    });
    expect(body.applications).toMatchObject({
      items: [
        {
          id: early.id,
          version: 1,
          outcome: 'differs',
          lane: { key: 'green' },
          displaced: [],
          opens: [{ key: 'market', title: { zh: '市场监管审核意见' } }],
        },
      ],
      next: null,
    });
    expect((await admin.get('/api/v1/procedures/entry').expect(200)).body.version).toBe(1);
  });

  it('is in force at once for what begins, while what runs keeps its version', async () => {
    const { body } = await publish(second).expect(201);
    expect(body).toMatchObject({ kind: 'entry', version: 2, inForce: true, running: 0, yaml: second });
    expect(body.published).toMatchObject({ note: '简化补正', publishedBy: { name: expect.stringContaining('管') } });

    const late = await new Journey(api, theProcedure('entry'), 'enterprise2').submits();
    await late.accepted();
    expect(await late.read()).toMatchObject({ procedureVersion: 2 });
    expect(await late.task('market')).toMatchObject({ state: 'open' });
    expect(await early.read()).toMatchObject({ procedureVersion: 1 });
    await expect(early.task('market')).rejects.toThrow('No task market');
  });

  it('lists every version with who published it and how many run under it', async () => {
    const { body } = await supervisor.get('/api/v1/admin/procedures').expect(200);
    const entries = body.items.filter(({ kind }: { kind: string }) => kind === 'entry');
    expect(entries).toMatchObject([
      { version: 2, inForce: true, running: 1, published: { note: '简化补正' } },
      { version: 1, inForce: false, running: 1, published: null },
    ]);
    expect((await admin.get('/api/v1/admin/procedures/entry/1').expect(200)).body.yaml).toBe(first);
    await admin.get('/api/v1/admin/procedures/entry/9').expect(404);
    await admin.get('/api/v1/admin/procedures/entry/one').expect(404);
  });

  it('shows the version that was asked for', async () => {
    const owner = await early.as('enterprise');
    expect((await owner.get('/api/v1/procedures/entry?version=1').expect(200)).body.version).toBe(1);
    expect((await owner.get('/api/v1/procedures/entry').expect(200)).body.version).toBe(2);
    await owner.get('/api/v1/procedures/entry?version=7').expect(404);
  });

  it('publishes each number once, though two publish it at the same moment', async () => {
    const replies = await raceHolding(
      api.db,
      `SELECT 1 FROM zone_rules WHERE zone_id = 'zgc' FOR UPDATE`,
      () => publish(third, '甲'),
      () => publish(third, '乙'),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(replies.find(({ status }) => status === 409)?.body).toMatchObject({
      type: '/problems/version_not_next',
      next: 4,
    });
    expect((await publish(second)).status).toBe(409);
    await expect(api.db.query(`UPDATE procedure_version SET note = ''`)).rejects.toThrow('append-only');
  });

  it('publishes a text that states only what differs, and stores in full what it says', async () => {
    const text = (from: string) => `zone: zgc
kind: change
version: 2
from: ${from}
limits:
  correction: { workingDays: 15 }
papersToFollow: null
`;
    const { body } = await post('/check', { yaml: text('change@9') }).expect(200);
    expect(body.findings).toEqual([
      {
        line: 4,
        code: 'from_unknown',
        message: { zh: expect.stringContaining('“change@9”'), en: expect.stringContaining('no "change@9"') },
      },
    ]);

    expect((await publish(text('change@1')).expect(201)).body).toMatchObject({ version: 2, yaml: text('change@1') });
    const [row] = await api.db.query(`SELECT content FROM procedure_version WHERE kind = 'change' AND version = 2`);
    const published = theProcedure('change');
    published.limits.correction.workingDays = 15;
    expect(row.content).toEqual({ ...published, version: 2 });
  });

  it('shows the supervisor beforehand what the version in force means for one application', async () => {
    const path = `/api/v1/applications/${early.id}/procedure-version`;
    const { body } = await supervisor.get(path).expect(200);
    expect(body).toMatchObject({
      version: 3,
      adoption: { id: early.id, version: 1, outcome: 'no_place' },
      differences: expect.arrayContaining([expect.objectContaining({ part: 'limits', key: 'correction' })]),
    });
    expect(body.adoption.displaced).toMatchObject([{ what: 'task', key: 'customs', title: { zh: '海关审核意见' } }]);
    await (await early.as('window')).get(path).expect(403);
  });

  it('moves an application that has its place there, on record and with its queues', async () => {
    const before = await early.read();
    const reply = await adopt(early, 2);
    expect(reply.body).toMatchObject({ events: ['version_adopted', 'task_opened'] });

    expect(await early.read()).toMatchObject({ procedureVersion: 2, clocks: before.clocks });
    const [row] = await api.db.query(
      `SELECT a.procedure_version AS version, t.ready FROM application a JOIN task t ON t.application_id = a.id
       WHERE a.id = $1 AND t.key = 'market'`,
      [early.id],
    );
    expect(row).toEqual({ version: 2, ready: true });
    const { body } = await (await early.as('enterprise')).get(`/api/v1/applications/${early.id}/events?limit=100`);
    expect(body.items.find(({ type }: { type: string }) => type === 'version_adopted').data).toMatchObject({
      from: 1,
      to: 2,
      reason: '企业要求按新版办理',
      lane: 'green',
      differences: [
        { part: 'tasks', key: 'market', change: 'changed' },
        { part: 'limits', key: 'correction', change: 'changed' },
      ],
    });
  });

  it('does not move one whose state has no place there, and says what stands in the way', async () => {
    const refused = await adopt(early, 3);
    expect([refused.status, refused.body.refusal, refused.body.displaced]).toEqual([
      409,
      'no_place',
      [{ what: 'task', key: 'customs' }],
    ]);
    const fourth = changed(third, ['version: 3\n', 'version: 4\n']);
    const { body } = await post('/preview?limit=1', { yaml: fourth }, supervisor).expect(200);
    expect(body.applications.items).toMatchObject([
      { outcome: 'no_place', displaced: [{ what: 'task', key: 'customs', title: { zh: '海关审核意见' } }] },
    ]);
    const next = encodeURIComponent(body.applications.next as string);
    const rest = await post(`/preview?limit=1&cursor=${next}`, { yaml: fourth }, supervisor).expect(200);
    expect(rest.body.applications).toMatchObject({ items: [{ outcome: 'no_place' }], next: null });
  });

  it('refuses a move to nowhere, to the same version, and without a reason', async () => {
    expect((await adopt(early, 9)).body).toMatchObject({ type: '/problems/invalid_content', status: 422 });
    expect((await adopt(early, 2)).body).toMatchObject({ refusal: 'same_version' });
    expect((await adopt(early, 1, ' ')).body).toMatchObject({ errors: [{ pointer: '/reason' }] });
  });

  it('is for administrators, and moving for supervisors', async () => {
    expect((await post('', { yaml: second, note: '试' }, supervisor)).status).toBe(403);
    const path = `/api/v1/applications/${early.id}/procedure-version`;
    const window = await early.as('window');
    await window.post(path).set('If-Match', '"1"').send({ version: 1, reason: '试' }).expect(403);
  });
});
