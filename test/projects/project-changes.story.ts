import { dayOf } from '#calendar';
import { Project, ProjectRevision } from '#projects';
import { anAdmittedProject, decided } from '#test/support/people/admissions';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';
import { raceHolding } from '#test/support/system/timing/race';

const reason = { changeReason: '订单增加，扩大团队' };

/** 变更 over HTTP: from the approved content to the project's new figures. */
describe('changing an admitted project', () => {
  let api: TestApi;
  const change = theProcedure('change');

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const projectOf = (id: string) => api.db.manager.findOneByOrFail(Project, { id });
  const begun = (id: string, owner?: string) => new Journey(api, change, owner).begins(id);
  const handedIn = async (id: string, difference: object) => {
    const journey = await (await begun(id)).fills({ ...reason, ...difference });
    await journey.attaches();
    return journey.moves('enterprise', 'submission');
  };
  const differences = async (journey: Journey, name = 'enterprise') =>
    (await (await journey.as(name)).get(`/api/v1/applications/${journey.id}/differences`).expect(200)).body;
  const admittedTotals = async (district: Http, asOf = '') =>
    (await district.get(`/api/v1/reports/portfolio${asOf && `?asOf=${asOf}`}`).expect(200)).body.headline.admitted;

  it('is begun from the approved content, and refused while nothing differs from it', async () => {
    const { id, applicationId } = await anAdmittedProject(api);
    const journey = await begun(id);

    expect(await journey.read()).toMatchObject({
      kind: 'change',
      status: 'draft',
      projectId: id,
      projectName: '示例射频芯片研发项目',
      form: { contactName: '林晓', sector: 'ic', investmentCny: '120000000.00', jobs: 80, industryClass: 'C3973' },
    });
    expect(await differences(journey)).toEqual({ approved: { applicationId, round: 1 }, items: [] });
    await journey.fills(reason);
    await journey.attaches();
    const { body: precheck } = await (
      await journey.as('enterprise')
    )
      .get(`/api/v1/applications/${journey.id}/precheck`)
      .expect(200);
    const nothing = { pointer: '', code: 'something_changes', severity: 'error' };
    expect(precheck).toMatchObject({ ready: false, items: expect.arrayContaining([expect.objectContaining(nothing)]) });

    const refused = await journey.move('enterprise', 'submission');
    expect([refused.status, refused.body.refusal]).toEqual([409, 'dossier_incomplete']);
    expect(refused.body.errors).toMatchObject([{ pointer: '', code: 'something_changes' }]);
  });

  it('is examined only by the desks it concerns, and changes the project’s figures with the decision', async () => {
    const { id } = await anAdmittedProject(api, { projectNameZh: '示例存储芯片研发项目' });
    const journey = await handedIn(id, { jobs: 140, investmentCny: '150000000.00' });
    await journey.accepted();

    const { tasks } = await journey.read('commerce');
    expect(tasks.filter(({ kind }) => kind === 'opinion').map(({ key }) => key)).toEqual(['commerce']);
    expect((await differences(journey, 'commerce')).items).toEqual([
      {
        subject: 'field',
        key: 'investmentCny',
        title: expect.anything(),
        before: '120000000.00',
        after: '150000000.00',
      },
      { subject: 'field', key: 'jobs', title: { zh: '计划就业人数', en: 'Planned jobs' }, before: 80, after: 140 },
    ]);
    await (await journey.as('ecology')).get(`/api/v1/applications/${journey.id}/differences`).expect(404);

    await (await journey.reviewed()).signed();
    expect(await journey.read()).toMatchObject({ status: 'in_notice' });
    expect(await projectOf(id)).toMatchObject({ jobs: 80, investmentCny: '120000000.00', stage: 'admitted' });
    const before = await admittedTotals(await journey.as('district'));
    const dayBefore = dayOf(api.clock.now());

    await journey.passes(10);

    expect(await journey.read()).toMatchObject({ status: 'approved' });
    const changed = await projectOf(id);
    expect(changed).toMatchObject({ jobs: 140, investmentCny: '150000000.00', nameEn: 'Illustrative RF chip project' });
    const revision = { projectId: id, revision: changed.version };
    expect(await api.db.manager.findOneByOrFail(ProjectRevision, revision)).toMatchObject({
      reason: 'change: approve',
    });
    const district = await journey.as('district');
    expect((await admittedTotals(district)).investmentCny).toBe(`${Number(before.investmentCny) + 30_000_000}.00`);
    expect(await admittedTotals(district, dayBefore)).toMatchObject({ investmentCny: before.investmentCny });
  });

  it('is held against the change that was approved last, and leaves alone what it does not change', async () => {
    const { id, version } = await anAdmittedProject(api, { projectNameZh: '示例模拟芯片研发项目' });
    const district = await api.signIn('district');
    const correction = { jobs: 95, reason: '按年报更正' };
    await district.patch(`/api/v1/projects/${id}`).set('If-Match', `"${version}"`).send(correction).expect(200);
    const first = await decided(await handedIn(id, { businessTypes: ['rd', 'testing'] }));
    expect(await projectOf(id)).toMatchObject({ businessTypes: ['rd', 'testing'], jobs: 95 });

    const second = await handedIn(id, { sector: 'ai' });

    expect(await differences(second)).toMatchObject({
      approved: { applicationId: first.id },
      items: [{ key: 'sector', before: 'ic', after: 'ai' }],
    });
    await decided(second);
    expect(await projectOf(id)).toMatchObject({
      sector: 'ai',
      tier: 'key',
      businessTypes: ['rd', 'testing'],
      jobs: 95,
    });
  });

  it('falls with the admission that it follows, in the same moment', async () => {
    const { id, applicationId } = await anAdmittedProject(api, { projectNameZh: '示例被撤销项目' });
    const journey = await handedIn(id, { jobs: 150 });
    const entry = Object.assign(new Journey(api, theProcedure('entry')), { id: applicationId });
    await entry.moves('customs', 'revocation', { ground: 'fraud', reasons: '投资协议系伪造' });
    await entry.moves('enterprise', 'revocation-statement', { statement: '请核实' });
    expect(await journey.read()).toMatchObject({ status: 'received' });
    await entry.everyOpen('revocation', () => ({
      outcome: 'revoke',
      reasons: '经核查属实',
      remedies: '可依法申请行政复议',
      checklist: undefined,
    }));
    expect(await entry.read()).toMatchObject({ status: 'revoked' });
    expect(await journey.read()).toMatchObject({ status: 'lapsed', tasks: [{ state: 'cancelled' }] });
  });

  it('is never left under way by a revocation that comes at the same moment', async () => {
    const { id, applicationId } = await anAdmittedProject(api, { projectNameZh: '示例同时撤销项目' });
    const journey = await (await begun(id)).fills({ ...reason, jobs: 150 });
    await journey.attaches();
    const entry = Object.assign(new Journey(api, theProcedure('entry')), { id: applicationId });
    await entry.moves('customs', 'revocation', { ground: 'fraud', reasons: '投资协议系伪造' });
    await entry.moves('enterprise', 'revocation-statement', { statement: '请核实' });
    const verdict = { outcome: 'revoke', reasons: '经核查属实', remedies: '可依法申请行政复议', checklist: undefined };
    await entry.claims('revocation:sign-customs');
    await entry.claims('revocation:sign-committee');
    await entry.concludes('revocation:sign-customs', verdict);

    const { id: last, desk } = await entry.task('revocation:sign-committee');
    const signer = await entry.as(desk);
    const owner = await journey.as('enterprise');
    const { version } = await journey.read();
    const path = `/api/v1/applications/${journey.id}/submission`;
    const [signed, submitted] = await raceHolding(
      api.db,
      `SELECT 1 FROM project WHERE id = '${id}' FOR UPDATE`,
      () => signer.post(`/api/v1/tasks/${last}/outcome`).send(verdict),
      () => owner.post(path).set('If-Match', `"${version}"`).send({}),
    );
    expect(signed?.status).toBe(201);
    expect(await entry.read()).toMatchObject({ status: 'revoked' });
    expect(await journey.read()).toMatchObject({ status: submitted?.status === 201 ? 'lapsed' : 'draft' });
  });

  it('changes nothing when it is refused or withdrawn', async () => {
    const { id } = await anAdmittedProject(api, { projectNameZh: '示例功率芯片研发项目' });
    const before = await projectOf(id);
    const refused = await (await handedIn(id, { jobs: 5 })).accepted();
    await (await refused.reviewed()).signed('refuse');
    expect(await refused.read()).toMatchObject({ status: 'refused' });

    const withdrawn = await handedIn(id, { jobs: 6 });
    await withdrawn.moves('enterprise', 'withdrawal', { reason: '暂不调整' });

    expect(await projectOf(id)).toEqual(before);
  });

  it('is one at a time, also when two are begun at once', async () => {
    const { id } = await anAdmittedProject(api, { projectNameZh: '示例车规芯片研发项目' });
    const owner = await api.signIn('enterprise');
    const begin = () => owner.post('/api/v1/applications').send({ kind: 'change', projectId: id });

    const replies = await raceHolding(api.db, `SELECT 1 FROM project WHERE id = '${id}' FOR UPDATE`, begin, begin);

    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    const [won, lost] = [...replies].sort((a, b) => a.status - b.status);
    expect(lost?.body).toMatchObject({
      type: '/problems/application_under_way',
      applicationId: won?.body.id,
      applicationKind: 'change',
      applicationStatus: 'draft',
    });
    const exit = await owner.post('/api/v1/applications').send({ kind: 'exit', projectId: id });
    expect([exit.status, exit.body.type]).toEqual([409, '/problems/application_under_way']);
  });

  it('is about an admitted project of one’s own', async () => {
    const { id } = await anAdmittedProject(api, { projectNameZh: '示例光电芯片研发项目' });
    const [owner, other] = [await api.signIn('enterprise'), await api.signIn('enterprise2')];
    const begin = (person: Http, body: object) => person.post('/api/v1/applications').send({ kind: 'change', ...body });

    await begin(other, { projectId: id }).expect(404);
    expect((await begin(owner, {}).expect(422)).body.errors).toMatchObject([
      { pointer: '/projectId', code: 'needs_project' },
    ]);
    expect((await begin(owner, { kind: 'entry', projectId: id }).expect(422)).body.errors).toMatchObject([
      { pointer: '/projectId', code: 'not_for_entry' },
    ]);
    await begin(owner, { projectId: id, invitation: 'UP85-PQJW-FBDP-F2CM' }).expect(422);
    await begin(owner, { projectId: 'the first' }).expect(400);

    const entry = await new Journey(api, theProcedure('entry')).submits({ projectNameZh: '示例在途项目' });
    const { projectId } = await entry.read();
    expect((await begin(owner, { projectId }).expect(409)).body).toMatchObject({
      type: '/problems/project_not_admitted',
      projectStage: 'proposed',
    });
  });

  it('is begun from the figures of a project that no application has brought', async () => {
    const { enterpriseId } = await anAdmittedProject(api, { projectNameZh: '示例传感芯片研发项目' });
    const figures = {
      nameZh: '示例检测平台',
      enterpriseName: '示例',
      tier: 'core',
      sector: 'ic',
      functionalArea: 'rd_design',
    };
    const known = { ...figures, businessTypes: ['testing'], investmentCny: '9000000.00' };
    const given = [enterpriseId, JSON.stringify(known), api.clock.now()];
    const id = '0191d000-0000-7000-8000-00000000000b';
    await api.db.query(`SELECT project_revise('${id}', 'zgc', $1, 'admitted', $2, $3, 'system', 'imported')`, given);

    const journey = await (await begun(id)).fills({ jobs: 12 });

    expect(await journey.read()).toMatchObject({ form: { projectNameZh: '示例检测平台', businessTypes: ['testing'] } });
    expect(await differences(journey)).toMatchObject({
      approved: null,
      items: [{ key: 'jobs', before: null, after: 12 }],
    });
  });
});
