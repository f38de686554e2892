import { readFileSync } from 'node:fs';
import { ApplicationsService } from '#applications';
import { ZonesService } from '#zones';
import { anotherProcess, startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';
import { theProcedure } from '#test/support/engine/zone-procedures';

const first = readFileSync('zones/zgc/procedures/entry.v1.yaml', 'utf8');

/** Corrections take so many days. */
const versionOf = (version: number, days: number) =>
  first
    .replace('version: 1\n', `version: ${version}\n`)
    .replace('correction: { workingDays: 20,', `correction: { workingDays: ${days},`);

/** Two APIs on one database: what one publishes, the other goes by with the next request, without a restart. */
describe('publishing in another process', () => {
  let here: TestApi;
  let there: TestApi;
  let publisher: Http;

  beforeAll(async () => {
    here = await startTestApi();
    there = await anotherProcess(here);
    publisher = await there.signIn('admin');
  });
  afterAll(async () => {
    await there.close();
    await here.close();
  });

  const publishThere = (version: number, days: number) =>
    publisher
      .post('/api/v1/admin/procedures')
      .send({ yaml: versionOf(version, days), note: '调整补正时限' })
      .expect(201);
  const knownHere = () => here.app.get(ZonesService).procedure('zgc', 'entry').version;

  it('is in force here for the next that begins', async () => {
    await publishThere(2, 18);
    expect(knownHere()).toBe(1);

    const journey = await new Journey(here, theProcedure('entry')).drafts();
    expect(await journey.read()).toMatchObject({ procedureVersion: 2 });
    expect(knownHere()).toBe(2);
  });

  it('lets a job here go on with an application that began under it there', async () => {
    await publishThere(3, 16);
    const journey = await new Journey(there, theProcedure('entry'), 'enterprise2').submits();
    expect(await journey.read()).toMatchObject({ procedureVersion: 3 });
    expect(knownHere()).toBe(2);

    here.clock.pass({ days: 14 });
    await here.app.get(ApplicationsService, { strict: false }).runDueTimers(journey.id, 'zgc');
    expect(knownHere()).toBe(3);
    const owner = await here.signIn('enterprise2');
    const { body } = await owner.get(`/api/v1/applications/${journey.id}`).expect(200);
    expect(body).toMatchObject({ status: 'in_review', procedureVersion: 3 });
  });

  it('shows it to the public, and refuses its number here', async () => {
    publisher = await there.signIn('admin');
    await publishThere(4, 15);
    await here.http().get('/api/v1/zone').expect(200);
    expect(knownHere()).toBe(4);

    const admin = await here.signIn('admin');
    const late = await admin.post('/api/v1/admin/procedures').send({ yaml: versionOf(4, 12), note: '迟到' });
    expect(late.body).toMatchObject({ type: '/problems/version_not_next', status: 409, next: 5 });
  });
});
