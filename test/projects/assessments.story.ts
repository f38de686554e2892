import { addDays, dayOf } from '#calendar';
import { anAdmittedProject } from '#test/support/people/admissions';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { raceHolding } from '#test/support/system/timing/race';

/** 年度评估 over HTTP: what is to be rectified stops the business until the committee accepts the result. */
describe('assessing a project in operation', () => {
  let api: TestApi;
  let serial = 0;

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const today = () => dayOf(api.clock.now());
  const path = (id: string) => `/api/v1/projects/${id}/assessments`;
  const inOperation = async (difference: Record<string, unknown> = {}) => {
    const project = await anAdmittedProject(api, { projectNameZh: `示例评估项目 ${(serial += 1)}`, ...difference });
    const district = await api.signIn('district');
    const keys = ['agreement', 'customs_filing', 'e_ledger', 'fit_out', 'operation'];
    for (const [place, key] of keys.entries()) {
      const done = district.put(`/api/v1/projects/${project.id}/milestones/${key}`).set('If-Match', `"${place + 5}"`);
      await done.send({ doneOn: today(), evidence: '凭证' }).expect(200);
    }
    return project;
  };
  const post = async (name: string, url: string, version: number, body: object) =>
    (await api.signIn(name)).post(url).set('If-Match', `"${version}"`).send(body);
  const year = () => Number(today().slice(0, 4));
  const rectification = () => ({
    year: year(),
    outcome: 'rectification',
    findings: '固体废物台账缺少三月记录。',
    dueOn: addDays(today(), 30),
  });
  const assess = (id: string, body: object = rectification(), version = 0) =>
    post('committee-approver', path(id), version, body);
  const report = (id: string, version: number, name = 'enterprise') =>
    post(name, `${path(id)}/${year()}/rectification-report`, version, { report: '已补齐台账并培训专人。' });
  const answer = (id: string, version: number, outcome: 'accept' | 'refuse') =>
    post('committee-approver', `${path(id)}/${year()}/rectification-decision`, version, {
      outcome,
      reasons: '现场复核。',
    });
  const project = async (id: string, name = 'enterprise') =>
    (await (await api.signIn(name)).get(`/api/v1/projects/${id}`).expect(200)).body;
  const begin = async (kind: string, projectId: string) =>
    (await api.signIn('enterprise')).post('/api/v1/applications').send({ kind, projectId });

  it('passes a project, which goes on with its business', async () => {
    const { id } = await inOperation();

    const passed = await assess(id, { year: year(), outcome: 'passed' });

    expect([passed.status, passed.headers.etag]).toEqual([201, '"1"']);
    expect(passed.body).toMatchObject({
      version: 1,
      businessStopped: false,
      sources: [{ zh: '园区自定' }],
      items: [{ year: year(), state: 'passed', dueOn: null, findings: { by: { name: '签委 (管委会审批)' } } }],
    });
    expect(await project(id)).toMatchObject({ businessStopped: false });
    expect((await assess(id, rectification(), 1)).body).toMatchObject({ refusal: 'already_assessed' });
  });

  it('stops the business until the committee accepts the rectification', async () => {
    const { id } = await inOperation();
    await assess(id);

    expect(await project(id)).toMatchObject({ businessStopped: true, stage: 'operating' });
    const listed = await (await api.signIn('district')).get('/api/v1/projects?stage=operating&limit=100').expect(200);
    expect(listed.body.items.find((one: { id: string }) => one.id === id)).toMatchObject({ businessStopped: true });
    for (const kind of ['change', 'extension']) {
      const refused = await begin(kind, id);
      expect([refused.status, refused.body.type]).toEqual([409, '/problems/business_stopped']);
    }

    expect((await answer(id, 1, 'accept')).body).toMatchObject({ refusal: 'not_reported' });
    expect((await report(id, 1)).status).toBe(201);
    expect((await report(id, 2)).body).toMatchObject({ refusal: 'nothing_to_rectify' });
    expect((await answer(id, 2, 'refuse')).status).toBe(201);
    expect(await project(id)).toMatchObject({ businessStopped: true });
    await report(id, 3);
    const accepted = await answer(id, 4, 'accept');

    expect(accepted.body).toMatchObject({
      version: 5,
      businessStopped: false,
      items: [{ state: 'rectified', reports: [{ answer: { accepted: false } }, { answer: { accepted: true } }] }],
    });
    expect(await project(id)).toMatchObject({ businessStopped: false });
    expect((await begin('change', id)).status).toBe(201);
    await expect(api.db.query(`UPDATE project_assessment SET text = '' WHERE project_id = '${id}'`)).rejects.toThrow(
      /keeps/,
    );
  });

  it('lets a project leave whose business is stopped, and refuses a change that was begun before', async () => {
    const { id } = await inOperation();
    const owner = await api.signIn('enterprise');
    const { body: change } = await begin('change', id);
    await assess(id);
    const form = { changeReason: '扩产', jobs: 99 };
    const edit = owner.patch(`/api/v1/applications/${change.id}/form`).set('If-Match', `"${change.version}"`);
    const { version } = (await edit.send(form).expect(200)).body;
    const send = (place: string, at: number, body: object) =>
      owner.post(`/api/v1/applications/${change.id}/${place}`).set('If-Match', `"${at}"`).send(body);

    expect((await send('submission', version, {}).expect(409)).body.type).toBe('/problems/business_stopped');
    await send('withdrawal', version, { reason: '先整改' }).expect(201);
    expect((await begin('exit', id)).status).toBe(201);
  });

  it('was stopped on the days on which it was, also when asked later', async () => {
    const { id } = await inOperation();
    await assess(id);
    const stoppedOn = today();
    api.clock.pass({ days: 3 });
    await report(id, 1);
    await answer(id, 2, 'accept');

    const on = async (asOf: string) => {
      const reply = await (await api.signIn('district')).get(`/api/v1/projects?limit=100${asOf}`).expect(200);
      return reply.body.items.find((one: { id: string }) => one.id === id).businessStopped;
    };
    expect([await on(`&asOf=${stoppedOn}`), await on('')]).toEqual([true, false]);
  });

  it('is for the committee to say, of what operates, to the enterprise whose it is', async () => {
    const { id } = await inOperation();
    const { id: admitted } = await anAdmittedProject(api, { projectNameZh: '示例未运营项目' });

    expect((await post('customs', path(id), 0, rectification())).body).toMatchObject({
      refusal: 'not_your_desk',
      desk: 'committee-approver',
    });
    expect((await post('district', path(id), 0, rectification())).status).toBe(403);
    expect((await assess(admitted)).body).toMatchObject({ refusal: 'wrong_stage', projectStage: 'admitted' });
    await assess(id);
    expect((await report(id, 1, 'enterprise2')).status).toBe(404);
    expect((await post('enterprise', `${path(id)}/1999/rectification-report`, 1, { report: '已整改' })).status).toBe(
      404,
    );
    const own = await (await api.signIn('enterprise')).get(path(id)).expect(200);
    expect(own.body.items[0]).toMatchObject({ findings: { text: '固体废物台账缺少三月记录。', by: null } });
    await (await api.signIn('enterprise2')).get(path(id)).expect(404);
  });

  it('goes by the rules of the business that is done', async () => {
    const { id } = await inOperation({ sector: 'maintenance', businessTypes: ['maintenance'], rdDesign: false });

    expect((await assess(id)).body.sources).toMatchObject([{ zh: expect.stringContaining('2024年第7号') }]);
  });

  it('takes one of two that assess at once', async () => {
    const { id } = await inOperation();
    const both = () => assess(id, { year: year(), outcome: 'passed' });

    const replies = await raceHolding(api.db, `SELECT 1 FROM project WHERE id = '${id}' FOR UPDATE`, both, both);

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 412]);
  });
});
