import { addMonths, dayOf } from '#calendar';
import { Project } from '#projects';
import { anAdmittedProject } from '#test/support/people/admissions';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { raceHolding } from '#test/support/system/timing/race';

/** 入区后节点 over HTTP: planned with the decision, recorded one by one, and the stage follows. */
describe('following the milestones of an admitted project', () => {
  let api: TestApi;
  let district: Http;
  let serial = 0;

  beforeAll(async () => {
    api = await startTestApi();
  });
  beforeEach(async () => {
    district = await api.signIn('district');
  });
  afterAll(() => api.close());

  const path = (id: string) => `/api/v1/projects/${id}/milestones`;
  const admitted = async () => {
    const project = await anAdmittedProject(api, { projectNameZh: `示例项目 ${(serial += 1)}` });
    district = await api.signIn('district');
    return project;
  };
  const today = () => dayOf(api.clock.now());
  const sheetOf = async (id: string, person = district) => (await person.get(path(id)).expect(200)).body;
  const record = (id: string, key: string, version: number, body: object = {}) =>
    district
      .put(`${path(id)}/${key}`)
      .set('If-Match', `"${version}"`)
      .send({ doneOn: today(), evidence: `${key} 凭证`, ...body });
  const stageOf = async (id: string) => (await api.db.manager.findOneByOrFail(Project, { id })).stage;
  const stageTotals = async () => {
    const { body } = await district.get('/api/v1/reports/portfolio?by=tier').expect(200);
    const stages = body.groups.flatMap((group: { stages: { stage: string; projects: number }[] }) => group.stages);
    return Object.fromEntries(
      stages.map(({ stage, projects }: { stage: string; projects: number }) => [stage, projects]),
    );
  };

  it('plans them with the decision, by the months that the zone has set', async () => {
    const { id } = await admitted();
    const { body: application } = await district.get(`/api/v1/applications?projectId=${id}`).expect(200);
    const { decision } = (await district.get(`/api/v1/applications/${application.items[0].id}`).expect(200)).body;

    const { version, items } = await sheetOf(id);

    expect(version).toBe(5);
    expect(items).toMatchObject([
      { key: 'agreement', plannedOn: addMonths(decision.decidedOn, 2), doneOn: null, leadsTo: 'contracted' },
      { key: 'customs_filing', plannedOn: addMonths(decision.decidedOn, 4), leadsTo: null },
      { key: 'e_ledger', title: { zh: '设立电子账册' } },
      { key: 'fit_out', leadsTo: 'building' },
      { key: 'operation', plannedOn: addMonths(decision.decidedOn, 18), source: { zh: '园区自定' } },
    ]);
  });

  it('moves the project from stage to stage as they are done, and the totals with it', async () => {
    const { id } = await admitted();
    const before = await stageTotals();

    const agreed = await record(id, 'agreement', 5).expect(200);
    expect(agreed.headers.etag).toBe('"6"');
    expect(agreed.body.items[0]).toMatchObject({ doneOn: today(), evidence: 'agreement 凭证', assumed: false });
    expect(await stageOf(id)).toBe('contracted');
    await record(id, 'customs_filing', 6).expect(200);
    await record(id, 'e_ledger', 7).expect(200);
    expect(await stageOf(id)).toBe('contracted');
    await record(id, 'fit_out', 8).expect(200);
    expect(await stageOf(id)).toBe('building');
    await record(id, 'operation', 9).expect(200);
    expect(await stageOf(id)).toBe('operating');

    const after = await stageTotals();
    expect(after.operating).toBe((before.operating ?? 0) + 1);
    expect(after.admitted ?? 0).toBe(before.admitted - 1);
    const { body } = await district.get(`/api/v1/projects/${id}/revisions`).expect(200);
    expect(body.items.map(({ reason }: { reason: string }) => reason).slice(-3)).toEqual([
      'milestone: agreement',
      'milestone: fit_out',
      'milestone: operation',
    ]);
  });

  it.each([
    ['e_ledger', {}, { refusal: 'out_of_order', next: 'agreement' }],
    ['agreement', { doneOn: '2099-01-01' }, { refusal: 'day_to_come' }],
  ])('refuses %s done with %j', async (key, body, said) => {
    const { id } = await admitted();
    const { body: problem } = await record(id, key, 5, body).expect(409);
    expect(problem).toMatchObject({ type: '/problems/command_refused', command: 'milestone', ...said });
    expect((await sheetOf(id)).version).toBe(5);
  });

  it('corrects with a reason and takes back from the last on, and keeps the whole history', async () => {
    const { id } = await admitted();
    await record(id, 'agreement', 5).expect(200);
    expect((await record(id, 'agreement', 6).expect(409)).body.refusal).toBe('reason_required');
    const corrected = await record(id, 'agreement', 6, { evidence: '协议 2027-8', reason: '录错编号' }).expect(200);
    expect(corrected.body.items[0].evidence).toBe('协议 2027-8');

    const reopening = (key: string, version: number) =>
      district
        .post(`${path(id)}/${key}/reopening`)
        .set('If-Match', `"${version}"`)
        .send({ reason: '协议尚未签署' });
    expect((await reopening('customs_filing', 7).expect(409)).body).toMatchObject({ refusal: 'not_the_last' });
    await reopening('agreement', 7).expect(201);

    expect(await stageOf(id)).toBe('admitted');
    const { body } = await district.get(`${path(id)}/history`).expect(200);
    expect(body.items.slice(5)).toMatchObject([
      { act: 'done', actor: { name: '区平 (区级)' } },
      { act: 'corrected', reason: '录错编号' },
      { act: 'reopened', reason: '协议尚未签署' },
    ]);
    await expect(api.db.query(`DELETE FROM project_milestone WHERE project_id = '${id}'`)).rejects.toThrow(/keeps/);
  });

  it('takes one of two that record at once, and tells the other the version', async () => {
    const { id } = await admitted();
    const both = () => record(id, 'agreement', 5);

    const replies = await raceHolding(api.db, `SELECT 1 FROM project WHERE id = '${id}' FOR UPDATE`, both, both);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect(replies.find(({ status }) => status === 412)?.body).toMatchObject({ currentVersion: 6 });
    expect((await sheetOf(id)).version).toBe(6);
    await district
      .put(`${path(id)}/agreement`)
      .send({ doneOn: today(), evidence: '无版本' })
      .expect(428);
    await record(id, 'roofing', 6).expect(404);
  });

  it('is answered once when the same request is sent twice', async () => {
    const { id } = await admitted();
    const key = { 'Idempotency-Key': `agreement-${id}` };
    await record(id, 'agreement', 5).set(key).expect(200);
    await record(id, 'agreement', 5).set(key).expect(200);
    expect((await sheetOf(id)).version).toBe(6);
  });

  it('is the only way to those stages', async () => {
    const { id, version } = await admitted();
    for (const stage of ['contracted', 'building', 'operating']) {
      const move = { stage, reason: '手工推进' };
      const reply = await district.post(`/api/v1/projects/${id}/stage`).set('If-Match', `"${version}"`).send(move);
      expect([reply.status, reply.body.refusal, reply.body.allowed]).toEqual([409, 'wrong_stage', ['lost']]);
    }
  });

  it('derives those of a project that came in a later stage, and writes them down with the first entry', async () => {
    const { enterpriseId } = await admitted();
    const id = '0191d000-0000-7000-8000-0000000000bb';
    const figures = { nameZh: '先行', enterpriseName: '示例', tier: 'core', sector: 'ic', functionalArea: 'rd_design' };
    const given = [enterpriseId, JSON.stringify(figures)];
    const revise = `SELECT project_revise('${id}', 'zgc', $1, `;
    await api.db.query(`${revise} 'admitted', $2, '2025-01-10T04:00:00Z', 'system', 'imported')`, given);
    await api.db.query(`${revise} 'building', $2, '2025-09-01T04:00:00Z', 'system', 'imported')`, given);

    const { version, items } = await sheetOf(id);
    expect(version).toBe(0);
    expect(items).toMatchObject([
      ...['agreement', 'customs_filing', 'e_ledger', 'fit_out'].map((key) => ({
        key,
        doneOn: '2025-09-01',
        assumed: true,
      })),
      { key: 'operation', plannedOn: '2026-07-10', doneOn: null },
    ]);

    expect((await record(id, 'operation', 0).expect(200)).body.version).toBe(6);
    expect(await stageOf(id)).toBe('operating');
  });

  it('shows the enterprise its own, without who recorded them, and nothing of the others’', async () => {
    const { id } = await admitted();
    await record(id, 'agreement', 5).expect(200);

    const own = await sheetOf(id, await api.signIn('enterprise'));

    expect(own.items[0]).toMatchObject({ doneOn: today(), recordedBy: null });
    await (await api.signIn('enterprise2')).get(path(id)).expect(404);
    await (await api.signIn('enterprise')).get(`${path(id)}/history`).expect(403);
    const supervisor = await api.signIn('supervisor');
    await supervisor
      .put(`${path(id)}/customs_filing`)
      .set('If-Match', '"6"')
      .send({ doneOn: today(), evidence: 'x' })
      .expect(403);
    expect((await sheetOf(id, supervisor)).items[0].recordedBy).toMatchObject({ name: '区平 (区级)' });
  });
});
