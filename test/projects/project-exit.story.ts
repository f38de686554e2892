import { Project, ProjectRevision } from '#projects';
import { anAdmittedProject, decided } from '#test/support/people/admissions';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';

const leaving = {
  exitReason: '业务调整',
  plannedExitOn: '2027-03-31',
  goodsStatement: '保税货物全部复运出境，设备补税内销。',
};

/** 退区 over HTTP: the project leaves with the decision, and the space it held with it. */
describe('leaving the zone', () => {
  let api: TestApi;
  const exit = theProcedure('exit');

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const projectOf = (id: string) => api.db.manager.findOneByOrFail(Project, { id });
  const begin = (person: Http, kind: string, projectId: string) =>
    person.post('/api/v1/applications').send({ kind, projectId });
  const handedIn = async (id: string) => {
    const journey = await (await new Journey(api, exit).begins(id)).fills(leaving);
    await journey.attaches();
    return journey.moves('enterprise', 'submission');
  };
  const admittedSpace = async (district: Http) => {
    const { body } = await district.get('/api/v1/reports/capacity').expect(200);
    return Number(body.total.admittedSqm);
  };

  it('makes the project exited with the decision, and it takes no more space', async () => {
    const { id } = await anAdmittedProject(api);
    const journey = await handedIn(id);
    expect(await journey.read()).toMatchObject({
      projectName: '示例射频芯片研发项目',
      form: { floorAreaSqm: '1200.00' },
    });
    await (await (await journey.accepted()).reviewed()).signed();
    expect((await projectOf(id)).stage).toBe('admitted');
    const before = await admittedSpace(await journey.as('district'));

    await journey.passes(10);

    const left = await projectOf(id);
    expect(left).toMatchObject({ stage: 'exited', floorAreaSqm: '1200.00' });
    const { version: revision } = left;
    expect(await api.db.manager.findOneBy(ProjectRevision, { projectId: id, revision })).toMatchObject({
      reason: 'exit: approve',
      stage: 'exited',
    });
    expect(await admittedSpace(await journey.as('district'))).toBe(before - 1200);
    for (const kind of ['change', 'extension', 'exit']) {
      expect((await begin(await journey.as('enterprise'), kind, id).expect(409)).body).toMatchObject({
        type: '/problems/project_not_admitted',
        projectStage: 'exited',
      });
    }
  });

  it('goes with no change and no extension, and leaves the stage to the decision', async () => {
    const { id } = await anAdmittedProject(api, { projectNameZh: '示例存储芯片研发项目' });
    const journey = await handedIn(id);
    const owner = await journey.as('enterprise');
    for (const kind of ['change', 'extension', 'exit']) {
      expect((await begin(owner, kind, id).expect(409)).body).toMatchObject({
        type: '/problems/application_under_way',
        applicationId: journey.id,
        applicationKind: 'exit',
      });
    }
    const district = await journey.as('district');
    const { version } = await projectOf(id);
    const byHand = () =>
      district
        .post(`/api/v1/projects/${id}/stage`)
        .set('If-Match', `"${version}"`)
        .send({ stage: 'lost', reason: '失联' });
    expect((await byHand().expect(409)).body.type).toBe('/problems/application_under_way');

    await journey.moves('enterprise', 'withdrawal', { reason: '继续经营' });
    await begin(owner, 'change', id).expect(201);
    await byHand().expect(201);
  });

  it('cannot be handed in about a project that has left meanwhile', async () => {
    const { id, version } = await anAdmittedProject(api, { projectNameZh: '示例模拟芯片研发项目' });
    const journey = await (await new Journey(api, exit).begins(id)).fills(leaving);
    await journey.attaches();
    const district = await journey.as('district');
    const lost = { stage: 'lost', reason: '失联' };
    await district.post(`/api/v1/projects/${id}/stage`).set('If-Match', `"${version}"`).send(lost).expect(201);

    const reply = await journey.move('enterprise', 'submission');

    expect([reply.status, reply.body.type]).toEqual([409, '/problems/project_not_admitted']);
  });

  it('is refused without a trace in the project', async () => {
    const { id } = await anAdmittedProject(api, { projectNameZh: '示例功率芯片研发项目' });
    const before = await projectOf(id);
    const journey = await handedIn(id);
    await (await (await journey.accepted()).reviewed()).signed('refuse');
    expect(await journey.read()).toMatchObject({ status: 'refused' });
    expect(await projectOf(id)).toEqual(before);
    await decided(await handedIn(id));
    expect((await projectOf(id)).stage).toBe('exited');
  });
});
