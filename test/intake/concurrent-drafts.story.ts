import { dayOf } from '#calendar';
import { Project } from '#projects';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { aForm, Journey } from '#test/support/people/journey';
import { loadPortfolio } from '#test/support/system/portfolio';

/** A reserve project may be drafted about twice; what one application has reached, no other takes away. */
describe('two drafts about one project', () => {
  let api: TestApi;
  const procedure = theProcedure('entry');
  let reserve: Project[];

  beforeAll(async () => {
    api = await startTestApi();
    await loadPortfolio(api.db, api.clock);
    reserve = await api.db.manager.find(Project, { where: { stage: 'reserve' }, order: { code: 'ASC' }, take: 4 });
  });
  afterAll(() => api.close());

  const stageOf = async ({ id }: Project) => (await api.db.manager.findOneByOrFail(Project, { id })).stage;
  const enterpriseOf = async ({ id }: Project) => (await api.db.manager.findOneByOrFail(Project, { id })).enterpriseId;

  const invite = async ({ id }: Project): Promise<string> => {
    const district = await api.signIn('district');
    return (await district.post(`/api/v1/projects/${id}/invitation`).expect(201)).body.code;
  };

  const drafts = async (invitation: string, owner = 'enterprise') => {
    const journey = new Journey(api, procedure, owner);
    const person = await journey.as(owner);
    journey.id = (await person.post('/api/v1/applications').send({ kind: 'entry', invitation }).expect(201)).body.id;
    await journey.fills(aForm());
    return journey.attaches();
  };

  it('leaves the project proposed when the other draft is withdrawn', async () => {
    const [project] = reserve as [Project];
    const code = await invite(project);
    const [first, second] = [await drafts(code), await drafts(code)];
    await first.moves('enterprise', 'submission');
    await second.moves('enterprise', 'withdrawal', { reason: '重复' });
    expect(await stageOf(project)).toBe('proposed');
  });

  it('gives no project to an enterprise that withdrew before it handed anything in', async () => {
    const [, project] = reserve as [Project, Project];
    const [first, second] = [await drafts(await invite(project)), await drafts(await invite(project), 'enterprise2')];
    await first.moves('enterprise', 'submission');
    const owner = await enterpriseOf(project);
    await second.moves('enterprise2', 'withdrawal', { reason: '不再申请' });
    expect([await stageOf(project), await enterpriseOf(project)]).toEqual(['proposed', owner]);
  });

  it('does not propose again what has been admitted', async () => {
    const [, , project] = reserve as [Project, Project, Project];
    const [first, second] = [await drafts(await invite(project)), await drafts(await invite(project), 'enterprise2')];
    await first.moves('enterprise', 'submission');
    await (await (await first.accepted()).reviewed()).signed();
    await first.passes(10);
    expect(await stageOf(project)).toBe('admitted');

    const late = await (await second.passes(0)).move('enterprise2', 'submission');
    expect([late.status, late.body.type]).toEqual([409, '/problems/project_taken']);
    expect(await stageOf(project)).toBe('admitted');
  });

  it('shows an enterprise nothing of the days when another applied about the project', async () => {
    const project = reserve[3] as Project;
    const [first, second] = [await drafts(await invite(project)), await drafts(await invite(project), 'enterprise2')];
    await first.moves('enterprise', 'submission');
    const { body: then } = await (await first.as('district')).get(`/api/v1/projects?q=${project.code}`).expect(200);
    expect(then.items).toMatchObject([{ stage: 'proposed' }]);
    const day = dayOf(api.clock.now());
    api.clock.pass({ days: 1 });
    await (await first.passes(0)).moves('enterprise', 'withdrawal', { reason: '项目调整' });
    await (await second.passes(0)).moves('enterprise2', 'submission');

    const owner = await second.as('enterprise2');
    const of = async (query: string) =>
      (await owner.get(`/api/v1/projects?q=${project.code}${query}`).expect(200)).body.items.length;
    expect([await of(''), await of(`&asOf=${day}`)]).toEqual([1, 0]);
  });
});
