import { setTimeout as sleep } from 'node:timers/promises';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';
import { race } from '#test/support/system/timing/race';

/** A submission reads the files before it writes; a file that goes in between is not handed in. */
describe('taking a paper back while the application is handed in', () => {
  let api: TestApi;
  const procedure = theProcedure('entry');

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  it('submits nothing that is no longer there', async () => {
    const journey = await (await new Journey(api, procedure).drafts()).attaches({ except: ['project_plan'] });
    const { id } = (await journey.attach('project_plan')).body;
    const { version } = await journey.read();
    const owner = await journey.as('enterprise');
    const remove = () => owner.delete(`/api/v1/attachments/${id}`);
    const submit = async () => {
      await sleep(500);
      return owner.post(`/api/v1/applications/${journey.id}/submission`).set('If-Match', `"${version}"`).send({});
    };

    const [removed, submitted] = await race(api.db, journey.id, remove, submit);

    expect(removed?.status).toBe(204);
    expect([submitted?.status, submitted?.body.refusal]).toEqual([409, 'dossier_incomplete']);
    expect(await journey.read()).toMatchObject({ status: 'draft', version });
  });
});
