import { randomUUID } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { OutboxService, RecalculationsService } from '#applications';
import { Queues } from '#platform';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { eventually } from '#test/support/system/timing/eventually';
import type { Answer } from '#test/support/people/answers';
import { Journey } from '#test/support/people/journey';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { createWorker } from '../../apps/worker/main.js';

describe('correcting the calendar', () => {
  let api: TestApi;
  let admin: Http;
  let worker: INestApplicationContext;

  beforeAll(async () => {
    api = await startTestApi();
    worker = await createWorker({ config: api.config, db: api.db, clock: api.clock });
    // What the API leaves is for the test to hand over: the worker does not take it from the outbox first.
    jest.spyOn(worker.get(OutboxService, { strict: false }), 'empty').mockResolvedValue();
  });
  beforeEach(async () => {
    api.clock.set('2026-11-02T09:00:00+08:00');
    admin = await api.signIn('admin');
    await api.forgetJobs();
  });
  afterAll(async () => {
    await worker.close();
    await api.close();
  });

  const correct = (day: string, working: boolean, reason = '暴雪停工') =>
    admin.put(`/api/v1/admin/calendar/days/${day}`).send({ working, reason });
  const withdraw = (day: string) =>
    admin.post(`/api/v1/admin/calendar/days/${day}/withdrawal`).send({ reason: '预警解除' });
  const yearOf = async (year: number) =>
    (await admin.get(`/api/v1/admin/calendar?year=${year}`).expect(200)).body as Answer<'CalendarYearResponse'>;
  const lastAct = async () => (await yearOf(2026)).history.at(-1)!;
  const handOver = async () => {
    const jobs = () => api.queues.jobs.filter(({ queue }) => queue === 'recalculations');
    await eventually(() => expect(jobs()).toHaveLength(1));
    await worker.get(Queues).add(
      'recalculations',
      jobs().map(({ id, data }) => ({ id, data: data as { zoneId: string } })),
    );
    await eventually(async () => expect((await yearOf(2026)).toRecount).toBe(0));
  };
  const submitted = () => new Journey(api, theProcedure('entry')).submits();
  const acceptanceDue = async (journey: Journey) =>
    (await journey.read()).clocks.find(({ key }) => key === 'acceptance')?.dueOn;
  const rowOf = async ({ id }: Journey) =>
    (
      await api.db.query(
        `SELECT a.next_due_at AS "nextDueAt", a.version, t.due_on::text AS "dueOn" FROM application a
         JOIN task t ON t.application_id = a.id WHERE a.id = $1 AND t.key = 'completeness'`,
        [id],
      )
    )[0];

  it('moves the days of every limit it touches, with a line that says so, and nothing twice', async () => {
    const journey = await submitted();
    expect(await acceptanceDue(journey)).toBe('2026-11-09');

    await correct('2026-11-03', false).expect(200);
    await handOver();

    expect(await acceptanceDue(journey)).toBe('2026-11-10');
    expect((await journey.read()).tasks).toMatchObject([{ key: 'completeness', dueOn: '2026-11-04' }]);
    const row = await rowOf(journey);
    expect(row).toMatchObject({ dueOn: '2026-11-04', nextDueAt: new Date('2026-11-04T16:00:00.000Z') });

    const sheet = await (await journey.as('window')).get(`/api/v1/applications/${journey.id}/clock-sheet`).expect(200);
    expect(sheet.body.lines.filter(({ what }: { what: string }) => what === 'recounted')).toMatchObject([
      {
        clock: 'acceptance',
        dueBefore: '2026-11-09',
        dueAfter: '2026-11-10',
        reason: '暴雪停工',
        actor: { name: expect.not.stringMatching(/^(system)?$/) },
        explanation: {
          zh: '工作日历更正：2026-11-03 改为非工作日（暴雪停工）。截止日由 2026-11-09 改为 2026-11-10。',
        },
      },
      { clock: 'task', dueBefore: '2026-11-03', dueAfter: '2026-11-04' },
    ]);

    await api.app.get(RecalculationsService, { strict: false }).recalculatePage('zgc');
    expect(await rowOf(journey)).toEqual(row);
  });

  it('counts as before once the correction is withdrawn, which is recorded too', async () => {
    const journey = await submitted();
    expect(await acceptanceDue(journey)).toBe('2026-11-10');

    await withdraw('2026-11-03').expect(201, {
      day: '2026-11-03',
      working: true,
      source: null,
      corrected: null,
    });
    await handOver();

    expect(await acceptanceDue(journey)).toBe('2026-11-09');
    const { history, days } = await yearOf(2026);
    expect(history).toMatchObject([
      { type: 'day_corrected', day: '2026-11-03', working: false, reason: '暴雪停工' },
      { type: 'correction_withdrawn', day: '2026-11-03', working: null, reason: '预警解除' },
    ]);
    expect(days.map(({ day }) => day)).not.toContain('2026-11-03');
  });

  it('withdraws only a correction that holds: neither twice, nor what the notice of the year says', async () => {
    const refused = async (day: string) => {
      const { revision } = await lastAct();
      const { body } = await withdraw(day).expect(409);
      expect(body).toMatchObject({ type: '/problems/day_not_corrected', status: 409, day });
      expect(await lastAct()).toMatchObject({ revision });
    };
    await refused('2026-11-03');
    await refused('2026-10-01');
    await refused('2026-11-04');

    await correct('2026-11-04', false).expect(200);
    await withdraw('2026-11-04').expect(201);
    await refused('2026-11-04');
  });

  it('is found by sweeping where no job came', async () => {
    const journey = await submitted();
    await correct('2026-11-05', false, '供电检修').expect(200);
    expect((await yearOf(2026)).toRecount).toBeGreaterThan(0);

    api.clock.pass({ minutes: 11 });
    const found = await admin.get('/api/v1/admin/invariant-violations').expect(200);
    expect(found.body.items).toContainEqual(
      expect.objectContaining({ kind: 'limits_outdated', applicationId: journey.id }),
    );
    await worker.get(Queues).add('sweep', [{ id: randomUUID(), data: {} }]);

    await eventually(async () => expect(await acceptanceDue(journey)).toBe('2026-11-10'));
    await withdraw('2026-11-05').expect(201);
    await eventually(() => expect(api.queues.jobs.filter(({ queue }) => queue === 'recalculations')).toHaveLength(2));
    await worker.get(Queues).add('sweep', [{ id: randomUUID(), data: {} }]);
    await eventually(async () => expect(await acceptanceDue(journey)).toBe('2026-11-09'));
  });

  it('publishes the notice of the next year, so that a day in it is no guess any more', async () => {
    api.clock.set('2026-12-28T09:00:00+08:00');
    admin = await api.signIn('admin');
    const journey = await submitted();
    const clock = async () => (await journey.read()).clocks.find(({ key }) => key === 'acceptance');
    expect(await clock()).toMatchObject({ dueOn: '2027-01-05', calendarCovered: false });

    const preview = await admin.post('/api/v1/admin/calendar/notices/preview').send(notice()).expect(200);
    expect(preview.body).toMatchObject({
      year: 2027,
      workingDaysBefore: 259,
      workingDays: 258,
      changes: [
        { day: '2027-01-04', working: false },
        { day: '2027-02-08', working: false },
        { day: '2027-02-20', working: true },
      ],
      kept: [],
    });
    expect(await clock()).toMatchObject({ calendarCovered: false });

    const published = await admin.post('/api/v1/admin/calendar/notices').send(notice()).expect(201);
    await handOver();

    expect(published.body).toMatchObject({ year: 2027, coveredUntil: '2027-12-31', published: true });
    expect(published.body.days[0]).toEqual({
      day: '2027-01-01',
      working: false,
      source: '国办发明电〔2026〕1号（示例）',
      corrected: null,
    });
    expect(await clock()).toMatchObject({ dueOn: '2027-01-06', calendarCovered: true });
  });

  const notice = (difference: object = {}) => ({
    year: 2027,
    source: '国办发明电〔2026〕1号（示例）',
    holidays: ['2027-01-01', '2027-01-04', '2027-02-08'],
    makeUpDays: ['2027-02-20'],
    ...difference,
  });

  it('shows before a notice is published which days the zone keeps as it has corrected them', async () => {
    await correct('2028-01-03', false, '园区停电').expect(200);
    const wanted = notice({ year: 2028, holidays: ['2028-01-03', '2028-01-04'], makeUpDays: [] });
    const preview = async () =>
      (await admin.post('/api/v1/admin/calendar/notices/preview').send(wanted).expect(200)).body;
    expect(await preview()).toMatchObject({ changes: [{ day: '2028-01-04' }], kept: [] });

    await correct('2028-01-03', true, '照常办公').expect(200);
    expect(await preview()).toMatchObject({ kept: [{ day: '2028-01-03', working: true, source: '照常办公' }] });
  });

  it.each([
    [{ year: 2027 }, 'year_not_next'],
    [{ year: 2029 }, 'year_not_next'],
    [{ year: 2028, holidays: ['2029-01-01'] }, 'invalid_content'],
    [{ year: 2028, holidays: ['2028-02-30'] }, 'invalid_content'],
    [{ year: 2028, holidays: [], makeUpDays: ['2028-01-03'] }, 'invalid_content'],
  ])('does not publish %j', async (difference, code) => {
    for (const path of ['notices', 'notices/preview']) {
      const { body } = await admin.post(`/api/v1/admin/calendar/${path}`).send(notice(difference));
      expect(body.type).toBe(`/problems/${code}`);
    }
  });

  it('says what would be right where there is nothing to correct', async () => {
    expect((await correct('2026-11-07', false)).body).toMatchObject({ type: '/problems/day_unchanged', status: 409 });
    expect((await correct('2022-12-31', true)).body).toMatchObject({ type: '/problems/day_out_of_reach', status: 422 });
    await correct('2026-02-30', false).expect(404);
    await correct('2026-11-06', false, ' ').expect(400);
  });

  it('is recorded once under one key, and never changed or removed', async () => {
    const again = () => correct('2026-11-20', false).set('Idempotency-Key', 'a-snow-day');
    const first = await again().expect(200);
    expect((await again().expect(200)).body).toEqual(first.body);
    expect(first.body.corrected).toMatchObject({ recordedAt: '2026-11-02T01:00:00.000Z' });
    await expect(api.db.query(`UPDATE calendar_act SET data = '{}'`)).rejects.toThrow('append-only');
    await expect(api.db.query(`DELETE FROM calendar_act`)).rejects.toThrow('append-only');
  });

  it('is for administrators; supervisors and auditors may read', async () => {
    const supervisor = await api.signIn('supervisor');
    await supervisor.get('/api/v1/admin/calendar').expect(200);
    await supervisor.put('/api/v1/admin/calendar/days/2026-11-06').send({ working: false, reason: '停电' }).expect(403);
    await (await api.signIn('window')).get('/api/v1/admin/calendar').expect(403);
  });
});
