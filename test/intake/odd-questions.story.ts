import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { loadPortfolio } from '#test/support/system/portfolio';

/** Queries that nobody's page sends, and that must be answered all the same. */
describe('asking oddly', () => {
  let api: TestApi;
  let district: Http;
  let window: Http;

  beforeAll(async () => {
    api = await startTestApi();
    await loadPortfolio(api.db, api.clock);
    [district, window] = [await api.signIn('district'), await api.signIn('window')];
  });
  afterAll(() => api.close());

  it.each([
    'tier=extended&businessType=1.5&q=rd&sort=-investmentCny',
    'businessType=rd&sort=investmentCny',
    'businessType=rd&sort=code',
    'q=rd&sort=-investmentCny',
    'businessType=%3Ard&q=%3Atext&sector=%3A...stages&asOf=2026-01-01&sort=-investmentCny',
    'stage=proposed,admitted&area=rd_design&rdDesign=true&asOf=2026-01-01&sort=recordedOn',
  ])('lists projects for %s', async (query) => {
    const { status, body } = await district.get(`/api/v1/projects?${query}`);
    expect([status, body.items]).toEqual([200, expect.any(Array)]);
  });

  const cursorOf = (place: object) => Buffer.from(JSON.stringify(place)).toString('base64url');
  const id = '0191d000-0000-7000-8000-000000000001';
  const place = { state: 'open', priority: 0, dueOn: '2026-11-10', at: '2026-11-02T01:00:00.000Z', id };

  it.each([
    { ...place, id: 'one' },
    { ...place, dueOn: '2026-99-99' },
    { ...place, at: '1' },
    { ...place, priority: 1e12 },
    { ...place, state: 'done' },
  ])('refuses a place in a queue that it did not make: %j', async (odd) => {
    await window.get(`/api/v1/tasks?cursor=${cursorOf(place)}`).expect(200);
    const { status, body } = await window.get(`/api/v1/tasks?cursor=${cursorOf(odd)}`);
    expect([status, body.type]).toEqual([400, '/problems/invalid_query']);
  });

  it.each([
    { id: 'one', updatedAt: place.at },
    { id, updatedAt: '1' },
  ])('refuses a place among applications that it did not make: %j', async (odd) => {
    await window.get(`/api/v1/applications?cursor=${cursorOf({ id, updatedAt: place.at })}`).expect(200);
    const { status, body } = await window.get(`/api/v1/applications?cursor=${cursorOf(odd)}`);
    expect([status, body.type]).toEqual([400, '/problems/invalid_query']);
  });

  it('refuses a place among events that it did not make', async () => {
    const owner = await api.signIn('enterprise');
    const begun = await owner.post('/api/v1/applications').send({ kind: 'entry' }).expect(201);
    const events = `/api/v1/applications/${begun.body.id}/events?cursor=`;
    await owner.get(events + cursorOf({ seq: 1 })).expect(200);
    for (const seq of [1e12, -1]) await owner.get(events + cursorOf({ seq })).expect(400);
  });

  it.each(['change', 'extension', 'exit'])('does not begin a %s that is about no project', async (kind) => {
    const owner = await api.signIn('enterprise');
    const { status, body } = await owner.post('/api/v1/applications').send({ kind });
    expect([status, body.errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/projectId', code: 'needs_project' })],
    ]);
  });

  it('names a paper to follow that the procedure does not have', async () => {
    const owner = await api.signIn('enterprise');
    const begun = await owner.post('/api/v1/applications').send({ kind: 'entry' }).expect(201);
    const { status, body } = await owner
      .post(`/api/v1/applications/${begun.body.id}/submission`)
      .set('If-Match', '"1"')
      .send({ papersToFollow: ['it_plan', 'nothing'] });
    expect([status, body.errors]).toEqual([
      422,
      [expect.objectContaining({ pointer: '/papersToFollow/1', code: 'unknown_material' })],
    ]);
  });

  it.each(['', 'null', '[]', '"text"', '7'])('fills in no form with %j, which is no object', async (sent) => {
    const owner = await api.signIn('enterprise');
    const begun = await owner.post('/api/v1/applications').send({ kind: 'entry' }).expect(201);
    const form = owner.patch(`/api/v1/applications/${begun.body.id}/form`).set('If-Match', '"1"');
    const { status, body } = await form.set('Content-Type', 'application/json').send(sent);
    expect([status, body.type]).toEqual([400, '/problems/invalid_body']);
  });

  it('lists a draft under the name that its form gives the project', async () => {
    const owner = await api.signIn('enterprise2');
    const { body } = await owner.post('/api/v1/applications').send({ kind: 'entry' }).expect(201);
    const form = owner.patch(`/api/v1/applications/${body.id}/form`).set('If-Match', '"1"');
    await form.send({ projectNameZh: '示例光芯片项目' }).expect(200);
    const { body: list } = await owner.get('/api/v1/applications?q=光芯片').expect(200);
    expect(list.items).toMatchObject([{ id: body.id, projectName: '示例光芯片项目' }]);
  });

  it('finds an application by its enterprise and by the USCC of it, as well as by its own names', async () => {
    const owner = await api.signIn('enterprise2');
    const { body: session } = await owner.get('/api/v1/session').expect(200);
    const { body: begun } = await owner.post('/api/v1/applications').send({ kind: 'entry' }).expect(201);
    const { nameZh, uscc } = session.enterprise as { nameZh: string; uscc: string };
    for (const part of [nameZh, uscc.slice(4, 12)]) {
      const { body } = await owner.get('/api/v1/applications').query({ q: part }).expect(200);
      expect(body.items.map(({ id }: { id: string }) => id)).toContain(begun.id);
    }
    const { body: none } = await owner.get('/api/v1/applications').query({ q: '没有这个企业' }).expect(200);
    expect(none.items).toEqual([]);
  });

  it('is told in the API’s description that an invitation may not exist', async () => {
    const { body } = await api.http().get('/api/openapi.json').expect(200);
    expect(body.paths['/api/v1/applications'].post.responses).toHaveProperty('404');
  });
});
