import {
  Application,
  CardRow,
  ConditionRow,
  ContactsService,
  rebuildStates,
  replay,
  RulesService,
  TaskRow,
} from '#applications';
import { foldVersion } from '#applications/lifecycle';
import { ErasureService } from '#personal-data';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';
import { NameColumnsPlainly1764000000170 } from '../../migrations/1764000000170-name-columns-plainly.js';
import { replayAll } from '#test/support/system/replay-check';

const anObjection = { name: '周晓明', contact: '13800000000', reason: '项目用水将影响相邻企业的生产用水，请核查。' };

describe('replaying every application', () => {
  let api: TestApi;
  const procedure = theProcedure('entry');
  let draft: Journey;
  let eventful: Journey;

  beforeAll(async () => {
    api = await startTestApi();
    draft = await new Journey(api, procedure).drafts();
    eventful = await anEventfulOne();
  }, 120_000);
  afterAll(() => api.close());

  const anAcceptedOne = async () => (await new Journey(api, procedure).submits()).accepted();

  /** With late tasks, a meeting of the panel, a condition, and an objection to its notice; approved. */
  async function anEventfulOne(): Promise<Journey> {
    const journey = await anAcceptedOne();
    await journey.claims('planning');
    await journey.concludes('planning', { outcome: 'object', reasons: '供电容量不足' });
    await journey.passes(30);
    await journey.claims('customs');
    const conditions = [{ text: '完成联网', owner: 'applicant', dueOn: '2027-06-01' }];
    await journey.concludes('customs', { outcome: 'consent', opinion: '同意', conditions });
    await (await journey.reviewed()).voted();
    await journey.signed();
    await api.http().post(`/api/v1/public/notices/${journey.id}/objections`).send(anObjection).expect(201);
    await journey.claims('objection');
    await journey.concludes('objection', { outcome: 'dismiss', reasons: '经核查不成立。', checklist: undefined });
    return journey.passes(14);
  }

  /** What is found while the tables have been written to by hand. Then they are as before. */
  async function foundAfter(statement: string, ...given: unknown[]) {
    const runner = api.db.createQueryRunner();
    await runner.startTransaction();
    try {
      for (const table of ['application_event', 'submission']) {
        await runner.query(`ALTER TABLE ${table} DISABLE TRIGGER ${table}_append_only`);
      }
      await runner.query(statement, given);
      return (await replay(runner.manager, api.app.get(RulesService, { strict: false }))).differences;
    } finally {
      await runner.rollbackTransaction();
      await runner.release();
    }
  }

  it('finds nothing where nothing was tampered with', async () => {
    const rows = 'SELECT count(*)::int AS n FROM';
    for (const table of ['task', 'card', 'approval_condition', 'submission', 'objection', 'panel_item']) {
      const [counted] = await api.db.query<{ n: number }[]>(`${rows} ${table} WHERE application_id = $1`, [
        eventful.id,
      ]);
      expect([table, counted?.n]).not.toEqual([table, 0]);
    }
    expect(await replayAll(api)).toMatchObject({ applications: 2, differences: [] });
  });

  it.each([
    [
      'a state that was edited',
      `UPDATE application SET state = jsonb_set(state, '{round}', '7') WHERE id = $1`,
      { what: 'state', field: 'round', stored: 7, derived: 1 },
    ],
    [
      'a part of a state that was taken out',
      `UPDATE application SET state = state - 'conditions' WHERE id = $1`,
      { what: 'state', field: 'conditions', stored: null },
    ],
    [
      'an event whose actor was changed',
      `UPDATE application_event SET actor_id = 'x' WHERE application_id = $1 AND seq = 3`,
      { what: 'chain', row: '3' },
    ],
    [
      'an event that was removed',
      `DELETE FROM application_event WHERE application_id = $1 AND seq = 4`,
      { what: 'chain', row: '5' },
    ],
    [
      'a form that was changed after it was handed in',
      `UPDATE submission SET form = form || '{"jobs": 8000}' WHERE application_id = $1`,
      { what: 'submission', row: '1', field: 'content' },
    ],
    [
      'the hash of what was handed in',
      `UPDATE submission SET content_hash = repeat('0', 64) WHERE application_id = $1`,
      { what: 'submission', row: '1', field: 'contentHash' },
    ],
    [
      'an objection that was rewritten',
      `UPDATE objection SET reason = '没有意见' WHERE application_id = $1`,
      { what: 'objection', field: 'digest' },
    ],
    [
      'an application that was struck from an agenda',
      `DELETE FROM panel_item WHERE application_id = $1`,
      { what: 'agenda', field: null, stored: null },
    ],
    [
      'another number of a meeting than the record names',
      `UPDATE panel_meeting SET serial = 99 WHERE id IN (SELECT meeting_id FROM panel_item WHERE application_id = $1)`,
      { what: 'agenda', field: 'serial', stored: 99, derived: 1 },
    ],
  ])('finds %s', async (_, statement, difference) => {
    const found = await foundAfter(statement, eventful.id);
    expect(found).toContainEqual(expect.objectContaining({ applicationId: eventful.id, ...difference }));
  });

  it('finds an application whose procedure is gone, and says all the same what else it can', async () => {
    const data = `jsonb_set(data, '{procedureVersion}', '99')`;
    const found = await foundAfter(
      `UPDATE application_event SET data = ${data} WHERE application_id = $1 AND seq = 1`,
      eventful.id,
    );
    expect(found).toMatchObject([
      { what: 'state', field: 'procedureVersion', stored: procedure.version, derived: 99 },
      { what: 'chain', row: '1' },
      { what: 'application', field: 'procedureVersion', stored: 99, derived: null },
    ]);
  });

  describe.each([
    ['task', 'task', TaskRow],
    ['card', 'card', CardRow],
    ['approval_condition', 'condition', ConditionRow],
  ])('holds every row of %s against the state', (table, what, entity) => {
    it('and finds one that is missing, and one that should not be there', async () => {
      const lost = await foundAfter(`DELETE FROM ${table} WHERE application_id = $1`, eventful.id);
      expect(lost).toContainEqual(expect.objectContaining({ what, field: null, stored: null }));

      const moved = await foundAfter(
        `UPDATE ${table} SET application_id = $2 WHERE application_id = $1`,
        eventful.id,
        draft.id,
      );
      expect(moved).toContainEqual(
        expect.objectContaining({ applicationId: draft.id, what, field: null, derived: null }),
      );
    });

    it('in every column', async () => {
      const columns = api.db
        .getMetadata(entity)
        .columns.filter(({ isPrimary, propertyName }) => !isPrimary && propertyName !== 'applicationId');
      const unfound: string[] = [];
      for (const { databaseName, propertyName } of columns) {
        const statement = `UPDATE ${table} SET ${databaseName} = ${await another(table, databaseName)} WHERE application_id = $1`;
        const found = await foundAfter(statement, eventful.id);
        if (!found.some((one) => one.what === what && one.field === propertyName)) unfound.push(propertyName);
      }
      expect(unfound).toEqual([]);
    });
  });

  it('holds the columns of an application against its state, all but those that no event decides', async () => {
    const unfound: string[] = [];
    for (const { databaseName, propertyName } of api.db.getMetadata(Application).columns) {
      if (['id', 'state', 'enterpriseId', 'projectId'].includes(propertyName)) continue;
      const statement = `UPDATE application SET ${databaseName} = ${await another('application', databaseName)} WHERE id = $1`;
      const found = await foundAfter(statement, eventful.id);
      if (!found.some((one) => one.what === 'application' && one.field === propertyName)) unfound.push(propertyName);
    }
    expect(unfound).toEqual(['form', 'version', 'filesChanged', 'createdAt', 'updatedAt']);

    for (const [column, value] of [
      ['enterprise_id', `(SELECT id FROM enterprise WHERE id <> a.enterprise_id LIMIT 1)`],
      ['project_id', 'NULL'],
      ['number', 'NULL'],
    ]) {
      const found = await foundAfter(`UPDATE application a SET ${column} = ${value} WHERE id = $1`, eventful.id);
      expect(found).toMatchObject([{ what: 'application', row: eventful.id }]);
    }
  });

  /** SQL for a value that is not the one that stands there. */
  async function another(table: string, column: string): Promise<string> {
    const [known] = await api.db.query<{ type: string }[]>(
      'SELECT udt_name AS type FROM information_schema.columns WHERE table_name = $1 AND column_name = $2',
      [table, column],
    );
    const values: Record<string, string> = {
      bool: `NOT ${column}`,
      int4: `coalesce(${column}, 0) + 1`,
      varchar: `coalesce(left(${column}, 2), '') || '~'`,
      _varchar: `${column} || ARRAY['somebody']::varchar[]`,
      date: `coalesce(${column}, '2026-01-01') + 1`,
      timestamptz: `coalesce(${column}, now()) + interval '1 day'`,
      uuid: 'gen_random_uuid()',
      jsonb: `${column} || '{"jobs": 8000}'`,
    };
    return values[known?.type ?? ''] ?? '';
  }

  it('holds what is left of an objection once the objector was erased', async () => {
    const contacts = api.app.get(ContactsService, { strict: false });
    const lines = await new ErasureService(api.db, api.clock, contacts).erase([anObjection.contact], 'zgc');
    expect(lines).toContainEqual(
      expect.objectContaining({ title: { zh: '公示异议', en: expect.anything() }, count: 1 }),
    );
    const [left] = await api.db.query<object[]>('SELECT name, contact, reason, commitment FROM objection');
    expect(left).toMatchObject({ name: '', contact: '', reason: anObjection.reason });
    expect(JSON.stringify(left)).not.toContain('salt');

    expect(await replayAll(api)).toMatchObject({ differences: [] });
    const found = await foundAfter(`UPDATE objection SET reason = '没有意见'`);
    expect(found).toMatchObject([{ what: 'objection', field: 'digest' }]);
  });

  describe('after a release whose fold tells more', () => {
    const stateOf = async (id: string) =>
      (await api.db.query<{ state: object }[]>('SELECT state FROM application WHERE id = $1', [id]))[0]?.state;

    it('stored states are folded anew, once', async () => {
      const { id } = eventful;
      const before = await stateOf(id);
      await api.db.query(`UPDATE application SET state = state - 'conditions' WHERE id = $1`, [id]);
      await api.db.query('UPDATE state_fold SET version = $1', [foldVersion - 1]);

      expect(await rebuildStates(api.db)).toBeGreaterThan(1);
      expect(await stateOf(id)).toEqual(before);
      expect(await rebuildStates(api.db)).toBe(0);
    });
  });

  it('finds nothing after columns were renamed, back, and again', async () => {
    const rows = () => Promise.all(tables.map((table) => api.db.query(`SELECT * FROM ${table} ORDER BY 1, 2, 3`)));
    const tables = ['application', 'task', 'submission', 'objection', 'timer_finding'];
    const before = await rows();
    const renaming = new NameColumnsPlainly1764000000170();
    const runner = api.db.createQueryRunner();
    await renaming.down(runner);
    const [{ seals }] = await runner.query('SELECT seals FROM submission WHERE application_id = $1', [eventful.id]);
    await renaming.up(runner);
    await runner.release();

    expect(Object.keys(seals)).not.toEqual([]);
    expect(await rows()).toEqual(before);
    expect(await replayAll(api)).toMatchObject({ differences: [] });
  });
});
