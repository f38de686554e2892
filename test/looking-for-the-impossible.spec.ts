import { findImpossible } from '#applications';
import type { Procedure } from '#zones/procedure';
import { startTestApi, type TestApi } from '#test/support/api';
import { Journey } from '#test/support/journey';

describe('looking for the impossible', () => {
  let api: TestApi;
  let procedure: Procedure;

  beforeAll(async () => {
    api = await startTestApi();
    const owner = await api.signIn('enterprise');
    procedure = (await owner.get('/api/v1/procedures/entry').expect(200)).body as Procedure;
  });
  beforeEach(() => api.db.query('DELETE FROM outbox'));
  afterAll(() => api.close());

  const anAcceptedOne = async () => (await new Journey(api, procedure).submits()).accepted();
  const found = async () =>
    (await findImpossible(api.db, api.clock.now())).map(({ kind, applicationId }) => `${kind} ${applicationId}`);

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
      `INSERT INTO task SELECT gen_random_uuid(), zone_id, application_id, key, kind, stage, desk, state, ready, holder, barred, lane, priority, opened_at, promised, due_on, done_at, done_by, outcome FROM task WHERE application_id = $1 AND key = 'customs'`,
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

  it('finds events that no queue has', async () => {
    const { id } = await anAcceptedOne();
    api.clock.pass({ minutes: 11 });
    expect(await found()).toContain(`events_unpublished ${id}`);
  });
});
