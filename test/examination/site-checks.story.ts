import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';

/** Administrative Licensing Law art. 34: whoever checks the substance on the spot does so with a second officer. */
describe('recording a site check', () => {
  let api: TestApi;
  let journey: Journey;
  let taskId: string;

  beforeAll(async () => {
    api = await startTestApi();
    const procedure = theProcedure('entry');
    journey = await (await (await new Journey(api, procedure).submits()).accepted()).claims('customs');
    taskId = (await journey.task('customs')).id;
  });
  afterAll(() => api.close());

  const visit = async (officers: string[], said: object = {}) => {
    const customs = await journey.as('customs');
    const on = api.clock.now().toISOString().slice(0, 10);
    const body = { officers: await Promise.all(officers.map((name) => api.accountId(name))), on, ...said };
    return customs
      .post(`/api/v1/tasks/${taskId}/site-checks`)
      .send({ place: '研发设计区 3 号楼', findings: '围网与申报一致。', ...body });
  };

  it('needs two officers, the one who records it among them', async () => {
    expect((await visit(['customs', 'customs'])).body).toMatchObject({ refusal: 'two_officers_required' });
    expect((await visit(['planning', 'customs2'])).body).toMatchObject({ refusal: 'two_officers_required' });
    expect((await visit(['customs', 'enterprise2'])).body).toMatchObject({ refusal: 'no_officer' });
    expect((await visit(['customs', 'customs2'], { on: '2027-01-04' })).body).toMatchObject({
      refusal: 'date_to_come',
    });
  });

  it('names an account that does not exist', async () => {
    const nobody = '0191d000-0000-7000-8000-00000000dead';
    const { status, body } = await visit([], { officers: [await api.accountId('customs'), nobody] });
    expect([status, body.errors[0].pointer]).toEqual([422, '/officers/1']);
  });

  it('is kept with both names for officials, and not told to the applicant', async () => {
    expect((await visit(['customs', 'planning'])).status).toBe(201);
    const seen = await journey.read('commerce');
    expect(seen.siteChecks).toMatchObject([{ taskId, place: '研发设计区 3 号楼', findings: '围网与申报一致。' }]);
    expect(seen.siteChecks[0]?.officers.map(({ id }) => id)).toEqual([
      await api.accountId('customs'),
      await api.accountId('planning'),
    ]);
    const owner = await journey.as('enterprise');
    const { text } = await owner.get(`/api/v1/applications/${journey.id}/events?limit=100`).expect(200);
    expect(JSON.stringify(await journey.read()) + text).not.toContain('围网与申报一致');
  });
});
