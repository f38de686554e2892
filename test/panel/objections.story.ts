import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';

const anObjection = { name: '周晓明', contact: '13800000000', reason: '项目用水将影响相邻企业的生产用水，请核查。' };

/** 公示异议 over HTTP: from the public form to the decision, and who learns what. */
describe('objecting to a notice', () => {
  let api: TestApi;
  const procedure = theProcedure('entry');

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const inNotice = async () => {
    const journey = await new Journey(api, procedure).submits();
    await journey.accepted();
    await journey.reviewed();
    return journey.signed();
  };
  const objects = (id: string, said: object = anObjection) =>
    api.http().post(`/api/v1/public/notices/${id}/objections`).send(said);
  const notices = (query = '') => api.http().get(`/api/v1/public/zones/zgc/notices${query}`);

  it('holds the close until the window has dismissed it; all who see it learn what, window and auditor who, and the objector what became of it', async () => {
    const journey = await inNotice();
    const listed = (await notices().expect(200)).body.items.find(({ id }: { id: string }) => id === journey.id);
    const named = ['endsOn', 'enterpriseName', 'id', 'kind', 'number', 'projectName', 'startsOn'];
    const content = ['businessTypes', 'conditions', 'floorAreaSqm', 'functionalArea', 'investmentCny', 'sector'];
    expect(Object.keys(listed).sort()).toEqual([...named, ...content].sort());
    expect(listed).toMatchObject({
      sector: expect.any(String),
      businessTypes: [expect.any(String), ...listed.businessTypes.slice(1)],
      floorAreaSqm: expect.any(Number),
      investmentCny: expect.any(Number),
      functionalArea: expect.any(String),
    });

    const filed = await objects(journey.id).expect(201);
    expect(filed.body).toEqual({ id: expect.any(String), receivedAt: expect.any(String) });
    const answer = async () => (await api.http().get(`/api/v1/public/objections/${filed.body.id}`).expect(200)).body;
    expect(await answer()).toMatchObject({ outcome: null, reasons: null });
    await journey.passes(10);
    expect(await journey.read()).toMatchObject({ status: 'in_notice', turn: { who: 'applicant', desks: ['window'] } });

    const path = `/api/v1/applications/${journey.id}`;
    for (const name of ['window', 'auditor']) {
      const reader = await journey.as(name);
      expect((await reader.get(`${path}/objections`).expect(200)).body.items).toMatchObject([anObjection]);
    }
    const { reason } = anObjection;
    for (const name of ['customs', 'enterprise']) {
      const reader = await journey.as(name);
      const listed = (await reader.get(`${path}/objections`).expect(200)).body.items;
      expect(listed).toMatchObject([{ name: '', contact: '', reason }]);
      for (const shown of [path, `${path}/events?limit=100`, `${path}/objections`]) {
        expect((await reader.get(shown).expect(200)).text).not.toMatch(/周晓明|13800000000/);
      }
    }
    await (await api.signIn('enterprise2')).get(`${path}/objections`).expect(404);

    await journey.claims('objection');
    await journey.concludes('objection', {
      outcome: 'dismiss',
      reasons: '经核查，用水指标充足。',
      checklist: undefined,
    });
    await journey.passes(0);
    expect(await journey.read()).toMatchObject({ status: 'approved' });
    expect(await answer()).toMatchObject({ outcome: 'dismissed', reasons: '经核查，用水指标充足。' });
  });

  it('brings the application to the panel when it is upheld, and opens one task for several', async () => {
    const journey = await inNotice();
    await Promise.all([objects(journey.id).expect(201), objects(journey.id).expect(201)]);
    const { tasks } = await journey.read();
    expect(tasks.filter(({ kind }) => kind === 'objection')).toHaveLength(1);

    await journey.claims('objection');
    const { id: taskId } = await journey.task('objection');
    const window = await journey.as('window');
    const verdict = { outcome: 'uphold', reasons: '异议成立。' };
    const refused = await window.post(`/api/v1/tasks/${taskId}/outcome`).send(verdict).expect(409);
    expect(refused.body).toMatchObject({ refusal: 'applicant_unheard', until: expect.any(String) });
    await journey.moves('enterprise', 'objection-answer', { statement: '已与供水单位签订供水协议。' });
    await journey.concludes('objection', verdict);
    expect(await journey.read()).toMatchObject({
      status: 'in_panel',
      panel: { reasons: ['objection_upheld'] },
      objectionAnswers: [{ taskId, statement: '已与供水单位签订供水协议。' }],
    });
    expect((await notices().expect(200)).body.items.map(({ id }: { id: string }) => id)).not.toContain(journey.id);
  });

  it('takes one objection once for one key', async () => {
    const journey = await inNotice();
    const again = () => objects(journey.id).set('Idempotency-Key', `objection-${journey.id}`).expect(201);
    expect((await again()).body).toEqual((await again()).body);
    const window = await journey.as('window');
    const { body } = await window.get(`/api/v1/applications/${journey.id}/objections`).expect(200);
    expect(body.items).toHaveLength(1);
  });

  it('refuses what is too long or too short, after the period, and about what is not public', async () => {
    const journey = await inNotice();
    for (const said of [{ ...anObjection, reason: '反对' }, { ...anObjection, reason: '长'.repeat(2001) }, {}]) {
      await objects(journey.id, said).expect(400);
    }
    api.clock.pass({ days: 30 });
    expect((await objects(journey.id).expect(409)).body).toMatchObject({ refusal: 'notice_over' });
    await journey.passes(0);
    await objects(journey.id).expect(404);
  });

  it('pages through the notices by key', async () => {
    await inNotice();
    await inNotice();
    const all = (await notices('?limit=100').expect(200)).body.items;
    const first = (await notices('?limit=1').expect(200)).body;
    const rest = (await notices(`?limit=100&cursor=${first.next}`).expect(200)).body;
    expect([...first.items, ...rest.items]).toEqual(all);
    expect(rest).toMatchObject({ items: expect.arrayContaining([expect.anything()]), next: null });
    await api.http().get('/api/v1/public/zones/nowhere/notices').expect(404);
  });
});
