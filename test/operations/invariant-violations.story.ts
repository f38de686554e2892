import { ApplicationsService, findInvariantViolations, TimerAuditsService } from '#applications';
import { Queues, QueueUnreachable } from '#platform';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';

describe('invariant violations', () => {
  let api: TestApi;
  const procedure = theProcedure('entry');

  beforeAll(async () => {
    api = await startTestApi();
  });
  beforeEach(() => api.db.query('DELETE FROM outbox'));
  afterAll(() => api.close());

  const anAcceptedOne = async () => (await new Journey(api, procedure).submits()).accepted();
  const found = async () =>
    (await findInvariantViolations(api.db, api.clock.now())).map(
      ({ kind, applicationId }) => `${kind} ${applicationId}`,
    );

  it('finds nothing in what commands have made', async () => {
    await anAcceptedOne();
    await api.db.query('DELETE FROM outbox');
    expect(await found()).toEqual([]);
  });

  it.each([
    [
      'nobody_has_the_turn',
      `UPDATE task SET state = 'cancelled', ready = false WHERE application_id = $1`,
      `UPDATE application SET next_due_at = NULL WHERE id = $1`,
    ],
    ['timer_missed', `UPDATE application SET next_due_at = now() - interval '1 year' WHERE id = $1`],
    [
      'task_opened_twice',
      `INSERT INTO task SELECT gen_random_uuid(), zone_id, application_id, key, kind, stage, desk, state, ready, holder, excluded_people, lane, priority, opened_at, promised, due_on, done_at, done_by, outcome FROM task WHERE application_id = $1 AND key = 'customs'`,
    ],
    ['task_of_an_ended_application', `UPDATE application SET status = 'withdrawn' WHERE id = $1`],
    [
      'project_out_of_step',
      `SELECT project_revise(project_id, zone_id, enterprise_id, 'lost', '{}', now(), 'x', 'x') FROM application WHERE id = $1`,
    ],
  ])('finds %s', async (kind, ...statements) => {
    const { id } = await anAcceptedOne();
    for (const statement of statements) await api.db.query(statement, [id]);
    await api.db.query('DELETE FROM outbox');
    expect(await found()).toContain(`${kind} ${id}`);
  });

  it('finds what is asked about a project that has left', async () => {
    const { id } = await anAcceptedOne();
    await api.db.query(`UPDATE application SET kind = 'change' WHERE id = $1`, [id]);
    expect(await found()).toContain(`project_out_of_step ${id}`);

    const admit = `SELECT project_revise(project_id, zone_id, enterprise_id, 'building', '{}', now(), 'x', 'x') FROM application WHERE id = $1`;
    await api.db.query(admit, [id]);
    expect(await found()).not.toContain(`project_out_of_step ${id}`);
  });

  describe('the timer audit', () => {
    const audit = () => api.app.get(TimerAuditsService, { strict: false }).audit();
    beforeAll(audit);
    const nextDueAt = async (id: string) =>
      (await api.db.query<{ at: Date }[]>('SELECT next_due_at AS at FROM application WHERE id = $1', [id]))[0]?.at;
    const write = (id: string, moment: string) =>
      api.db.query(`UPDATE application SET next_due_at = ${moment} WHERE id = $1`, [id]);

    it.each([
      ['none is noted', 'NULL'],
      ['it is noted a year late', `next_due_at + interval '1 year'`],
      ['it is noted an hour early', `next_due_at - interval '1 hour'`],
    ])('finds where %s, lists it for a week, and the clock runs all the same', async (_, moment) => {
      const { id } = await new Journey(api, procedure).submits();
      const before = await nextDueAt(id);
      await write(id, moment);

      expect((await audit()).mismatches).toMatchObject([{ applicationId: id, computed: before, expected: false }]);
      expect(await nextDueAt(id)).toEqual(before);
      expect(await found()).toContain(`timer_set_right ${id}`);
      expect((await audit()).mismatches).toEqual([]);

      api.clock.pass({ days: 30 });
      const applications = api.app.get(ApplicationsService, { strict: false });
      expect((await applications.overdue(1000)).map((one) => one.id)).toContain(id);
      expect(await applications.runDueTimers(id, 'zgc')).toContainEqual(
        expect.objectContaining({ status: 'in_review' }),
      );
      expect(await found()).not.toContain(`timer_set_right ${id}`);
    });

    it('covers ended applications whose task is still to be done', async () => {
      const journey = await (await anAcceptedOne()).reviewed();
      await journey.signed();
      await journey.passes(14);
      await api.db.query('UPDATE application SET calendar_revision = NULL WHERE id = $1', [journey.id]);
      const before = await nextDueAt(journey.id);
      expect(before).toEqual(expect.any(Date));

      await write(journey.id, 'NULL');
      await audit();
      expect(await nextDueAt(journey.id)).toEqual(before);
    });

    it('removes the timer of an application that is over', async () => {
      const journey = await new Journey(api, procedure).submits();
      await journey.moves('enterprise', 'withdrawal', { reason: '项目调整' });
      await write(journey.id, 'now()');
      await audit();
      expect(await nextDueAt(journey.id)).toBeNull();
    });

    it('expects mismatches while a correction of the calendar is new', async () => {
      const { id } = await new Journey(api, procedure).submits();
      const admin = await api.signIn('admin');
      const storm = { working: false, reason: '暴雪停工' };
      await admin.put('/api/v1/admin/calendar/days/2026-12-01').send(storm).expect(200);
      await write(id, 'NULL');

      expect((await audit()).mismatches).toMatchObject([{ applicationId: id, expected: true }]);
      expect(await found()).not.toContain(`timer_set_right ${id}`);
      api.clock.pass({ minutes: 11 });
    });
  });

  it('finds events that no queue has', async () => {
    const unreachable = new QueueUnreachable('The queues cannot be reached.');
    const queues = jest.spyOn(api.app.get(Queues, { strict: false }), 'add').mockRejectedValue(unreachable);
    const { id } = await anAcceptedOne();
    api.clock.pass({ minutes: 11 });
    expect(await found()).toContain(`events_unpublished ${id}`);
    queues.mockRestore();
  });
});
