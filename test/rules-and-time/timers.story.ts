import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { OutboxService } from '#applications';
import { Queues, type Jobs, type QueueName } from '#platform';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { eventually } from '#test/support/system/timing/eventually';
import { Journey } from '#test/support/people/journey';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { createWorker } from '../../apps/worker/main.js';

/** The worker as it is in production, on real queues; the jobs that the API leaves are handed to it one by one. */
describe('keeping the clock', () => {
  let api: TestApi;
  let worker: INestApplicationContext;
  let queues: Queues;
  let journey: Journey;

  beforeAll(async () => {
    api = await startTestApi();
    const { config, db, clock } = api;
    worker = await createWorker({ config, db, clock });
    queues = worker.get(Queues);
    // What the API leaves is for the test to hand over: the worker does not take it from the outbox first.
    jest.spyOn(worker.get(OutboxService, { strict: false }), 'empty').mockResolvedValue();
  });
  beforeEach(async () => {
    await api.forgetJobs();
    journey = await new Journey(api, theProcedure('entry')).submits();
  });
  afterAll(async () => {
    await worker.close();
    await api.close();
  });

  type Told = 'application-events' | 'timers';

  /** What the API has left for this queue about the application of the test. */
  async function leftFor<Name extends Told>(name: Name): Promise<{ id: string; data: Jobs[Name] }[]> {
    const about = (queue: QueueName, data: unknown) =>
      queue === name && (data as Jobs[Told]).applicationId === journey.id;
    const left = () => api.queues.jobs.filter(({ queue, data }) => about(queue, data));
    await eventually(() => expect(left()).not.toEqual([]));
    return left().map(({ id, data }) => ({ id, data: data as Jobs[Name] }));
  }

  const status = async () => (await journey.read()).status;
  async function happened(type: string): Promise<number> {
    const { body } = await (
      await journey.as('enterprise')
    )
      .get(`/api/v1/applications/${journey.id}/events`)
      .expect(200);
    return body.items.filter((event: { type: string }) => event.type === type).length;
  }

  /** Sessions do not outlast it. */
  function daysPass(days: number): void {
    api.clock.pass({ days });
    journey = Object.assign(new Journey(api, journey.procedure), { id: journey.id });
  }

  it('issues the receipt when it is told of a submission, once though told twice', async () => {
    const events = await leftFor('application-events');
    await queues.add('application-events', events);
    await queues.add(
      'application-events',
      events.map(({ data }) => ({ id: randomUUID(), data })),
    );

    const owner = await journey.as('enterprise');
    await eventually(async () => {
      const { body } = await owner.get(`/api/v1/applications/${journey.id}/documents`).expect(200);
      expect(body.items).toMatchObject([{ kind: 'receipt', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    });
  });

  it('does nothing when a timer comes too early', async () => {
    const [timer] = await leftFor('timers');
    await queues.add('timers', [{ ...timer!, id: randomUUID() }]);

    await queues.add('timers', [{ id: randomUUID(), data: { applicationId: randomUUID(), zoneId: 'zgc' } }]);
    await new Promise((later) => setTimeout(later, 500));

    expect(await status()).toBe('received');
  });

  it('accepts what the window left lying, once though the timer came three times at once', async () => {
    const [timer] = await leftFor('timers');
    daysPass(30);

    await queues.add(
      'timers',
      [1, 2, 3].map(() => ({ id: randomUUID(), data: timer!.data })),
    );

    await eventually(async () => expect(await status()).toBe('in_review'));
    expect(await happened('accepted')).toBe(1);
  });

  it('comes to what somebody has hidden from it, once the hourly check has counted anew', async () => {
    await api.db.query('UPDATE application SET next_due_at = NULL WHERE id = $1', [journey.id]);
    daysPass(30);

    await queues.add('checks', [{ id: randomUUID(), data: {} }]);
    await eventually(async () => {
      const { body } = await (await api.signIn('supervisor')).get('/api/v1/admin/invariant-violations').expect(200);
      expect(body.items).toContainEqual(
        expect.objectContaining({ kind: 'timer_set_right', applicationId: journey.id }),
      );
    });
    await queues.add('sweep', [{ id: randomUUID(), data: {} }]);

    await eventually(async () => expect(await status()).toBe('in_review'));
  });

  it('finds by sweeping what no timer reached', async () => {
    daysPass(30);
    expect(await status()).toBe('received');

    await queues.add('sweep', [{ id: randomUUID(), data: {} }]);

    await eventually(async () => expect(await status()).toBe('in_review'));
    expect(await happened('accepted')).toBe(1);
  });
});
