import { refold, replay } from '#applications';
import { foldVersion } from '#applications/lifecycle';
import type { Procedure } from '#zones/procedure';
import { startTestApi, type TestApi } from '#test/support/api';
import { Journey } from '#test/support/journey';

describe('replaying every application', () => {
  let api: TestApi;
  let procedure: Procedure;

  beforeAll(async () => {
    api = await startTestApi();
    const owner = await api.signIn('enterprise');
    procedure = (await owner.get('/api/v1/procedures/entry').expect(200)).body as Procedure;
    await new Journey(api, procedure).drafts();
    await anAcceptedOne();
  });
  afterAll(() => api.close());

  const anAcceptedOne = async () => (await new Journey(api, procedure).submits()).accepted();

  /** As somebody would who owns the tables: the rule against changes is switched off first. */
  const tamper = async (statement: string, id: string) => {
    await api.db.query('ALTER TABLE application_event DISABLE TRIGGER application_event_append_only');
    await api.db.query(statement, [id]);
    await api.db.query('ALTER TABLE application_event ENABLE TRIGGER application_event_append_only');
  };

  it('finds nothing where nothing was tampered with', async () => {
    expect(await replay(api.db)).toMatchObject({ applications: 2, differences: [] });
  });

  it.each([
    [
      'a state that was edited',
      `UPDATE application SET state = jsonb_set(state, '{round}', '7') WHERE id = $1`,
      { what: 'state' },
    ],
    [
      'an event whose actor was changed',
      `UPDATE application_event SET actor_id = 'x' WHERE application_id = $1 AND seq = 3`,
      { what: 'chain', seq: 3 },
    ],
    [
      'an event that was removed',
      `DELETE FROM application_event WHERE application_id = $1 AND seq = 4`,
      { what: 'chain', seq: 5 },
    ],
    ['a status that was set by hand', `UPDATE application SET status = 'approved' WHERE id = $1`, { what: 'status' }],
  ])('finds %s', async (_, statement, difference) => {
    const { id } = await anAcceptedOne();
    await tamper(statement, id);
    const { differences } = await replay(api.db);
    expect(differences).toContainEqual(expect.objectContaining({ applicationId: id, ...difference }));
  });

  describe('after a release whose fold tells more', () => {
    const stateOf = async (id: string) =>
      (await api.db.query<{ state: object }[]>('SELECT state FROM application WHERE id = $1', [id]))[0]?.state;

    it('stored states are folded anew, once', async () => {
      const { id } = await anAcceptedOne();
      const before = await stateOf(id);
      await api.db.query(`UPDATE application SET state = state - 'conditions' WHERE id = $1`, [id]);
      await api.db.query('UPDATE state_fold SET version = $1', [foldVersion - 1]);

      expect(await refold(api.db)).toBeGreaterThan(1);
      expect(await stateOf(id)).toEqual(before);
      expect(await refold(api.db)).toBe(0);
    });
  });
});
