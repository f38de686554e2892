import { DataSource, type QueryRunner } from 'typeorm';
import { servingOptions, type Serves } from '#database';
import { fullScope } from '#platform';
import { problemFrom } from '../../apps/api/http/problems/problem.js';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { Journey } from '#test/support/people/journey';

describe('waiting', () => {
  let api: TestApi;
  let customs: Http;

  beforeAll(async () => {
    api = await startTestApi();
    customs = await api.signIn('customs');
  });
  afterAll(() => api.close());

  const inReview = async () => (await new Journey(api, theProcedure('entry')).submits()).accepted();
  const claimsOf = async (journey: Journey) => {
    const { id } = await journey.task('customs');
    return () => customs.post(`/api/v1/tasks/${id}/claim`);
  };
  const holding = async (id: string): Promise<QueryRunner> => {
    const holder = api.db.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT 1 FROM application WHERE id = $1 FOR UPDATE', [id]);
    return holder;
  };

  it('for one locked application ends in time, and holds up nobody else meanwhile', async () => {
    const [locked, other] = [await inReview(), await inReview()];
    const [claim, claimOther] = [await claimsOf(locked), await claimsOf(other)];
    const holder = await holding(locked.id);

    const replies = Promise.all(Array.from({ length: 25 }, () => Promise.resolve(claim())));
    await new Promise((soon) => setTimeout(soon, 500));
    const begun = performance.now();
    await claimOther().expect(201);
    await api.http().get('/health/ready').expect(200);
    expect(performance.now() - begun).toBeLessThan(1_500);

    for (const { status, headers, body } of await replies) {
      expect({ status, after: headers['retry-after'] }).toEqual({ status: 503, after: '3' });
      expect(body).toMatchObject({
        type: '/problems/busy',
        message: { zh: expect.stringContaining('系统正忙') as string },
      });
    }
    await holder.commitTransaction();
    await holder.release();
    await claim().expect(201);
  });

  it.each<Serves>(['requests', 'jobs'])('has limits on every connection of %s', async (serves) => {
    const db = await new DataSource(servingOptions(api.config, fullScope, serves)).initialize();
    const named = `SELECT name FROM pg_settings WHERE setting <> '0' AND name = ANY ($1) ORDER BY name`;
    const limits = ['idle_in_transaction_session_timeout', 'lock_timeout', 'statement_timeout'];

    expect(await db.query(named, [limits])).toEqual(limits.map((name) => ({ name })));
    expect(await api.db.query(named, [limits])).toEqual([]);
    await db.destroy();
  });

  it('for a connection of requests ends in time, and is said to be busy', async () => {
    const db = await new DataSource(servingOptions(api.config, fullScope, 'requests')).initialize();
    const taken = Array.from({ length: 20 }, () => db.createQueryRunner());
    await Promise.all(taken.map((runner) => runner.connect()));

    const failure: unknown = await db.query('SELECT 1').catch((error: unknown) => error);
    expect(problemFrom(failure)).toMatchObject({ type: '/problems/busy', status: 503 });

    await Promise.all(taken.map((runner) => runner.release()));
    await db.destroy();
  });
});
