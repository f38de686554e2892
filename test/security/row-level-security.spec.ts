import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import { servingUrl } from '#database';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';
import { theProcedure } from '#test/support/engine/zone-procedures';

/** The first wall switched off: every policy lets everybody see everything. */
jest.mock('../../libs/applications/tables/applications.policy', () => ({
  canView: () => true,
  visibleTo: () => [{}],
  seesTheZone: () => true,
}));
jest.mock('../../libs/projects/changes/projects.policy', () => ({ canView: () => true, visibleTo: () => ({}) }));

/** Who somebody is and what they serve is asked before it is known what they reach; rules and registries hold no papers. */
const outsideTheWall = [
  'access_event',
  'account',
  'api_key',
  'deactivated_account',
  'delegation',
  'demonstration',
  'desk_membership',
  'linked_identity',
  'password_reset',
  'recovery_code',
  'second_factor',
  'session',
  'sign_in_record',
  'sign_in_throttle',
  'single_sign_on_attempt',
  'staff_appointment',
  'staff_invitation',
  'enterprise',
  'enterprise_member',
  'member_invitation',
  'membership_request',
  'calendar_act',
  'document_serial',
  'procedure_version',
  'zone_rules',
  'idempotency_key',
  'message_read_up_to',
  'message_reading',
  'migrations',
  'outbox',
  'outgoing_mail',
  'state_fold',
];

/** An enterprise has its people wherever it applies. */
const ofNoZone = ['member_event'];

describe('row-level security', () => {
  let api: TestApi;
  let db: DataSource;
  let serving: Client;
  let walled: string[];
  let mine: Journey;

  beforeAll(async () => {
    api = await startTestApi();
    db = api.db;
    serving = new Client({ connectionString: servingUrl(api.config) });
    await serving.connect();
    const tables = await db.query<{ name: string }[]>(
      `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relrowsecurity ORDER BY relname`,
    );
    walled = tables.map(({ name }) => name);
    mine = await new Journey(api, theProcedure('entry')).submits();
    await mine.accepted();
  });
  afterAll(async () => {
    await serving.end();
    await api.close();
  });

  const within = (zone: string, enterprise: string) =>
    serving.query(`SELECT set_config('ruqu.zone', $1, false), set_config('ruqu.enterprise', $2, false)`, [
      zone,
      enterprise,
    ]);
  const counts = async () => {
    const asked = walled.map((table) => `SELECT '${table}' AS name, count(*)::int AS rows FROM ${table}`);
    const { rows } = await serving.query<{ name: string; rows: number }>(asked.join(' UNION ALL '));
    return new Map(rows.map(({ name, rows: found }) => [name, found]));
  };
  const seen = async () => [...(await counts())].filter(([, rows]) => rows > 0).map(([name]) => name);
  const enterpriseOf = async (name: string): Promise<string> => {
    const reply = await (await api.signIn(name)).get('/api/v1/session').expect(200);
    return (reply.body as { enterprise: { id: string } }).enterprise.id;
  };

  it('stands around every table that holds something of a zone or an enterprise', async () => {
    const all = await db.query<{ name: string }[]>(`
      SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace ORDER BY relname`);
    expect(all.map(({ name }) => name).filter((name) => !walled.includes(name))).toEqual([...outsideTheWall].sort());
  });

  it('holds for the login that serves, which owns nothing and can step over no wall', async () => {
    const { rows } = await serving.query(`
      SELECT r.rolsuper, r.rolbypassrls, r.rolcreaterole, r.rolcreatedb,
        (SELECT count(*)::int FROM pg_auth_members m WHERE m.member = r.oid) AS memberships,
        (SELECT count(*)::int FROM pg_class c WHERE c.relowner = r.oid) AS owned
      FROM pg_roles r WHERE r.rolname = current_user`);
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, memberships: 0, owned: 0 },
    ]);
  });

  it.each([
    ['take the wall down', 'ALTER TABLE application DISABLE ROW LEVEL SECURITY'],
    ['drop a policy', 'DROP POLICY scope ON application'],
    ['become the owner', 'SET ROLE ruqu'],
    ['change what has happened', `UPDATE application_event SET type = 'accepted'`],
    ['take an event away', 'DELETE FROM application_event'],
    ['change who came and went', `UPDATE member_event SET kind = 'left'`],
    ['say that a migration ran', `INSERT INTO migrations (timestamp, name) VALUES (1, 'none')`],
  ])('does not let that login %s', async (_, sql) => {
    await within('*', '*');
    await expect(serving.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('shows nothing where no scope is set', async () => {
    await serving.query('RESET ALL');
    expect(await seen()).toEqual([]);
    await within('', '');
    expect(await seen()).toEqual([]);
  });

  it('shows an enterprise its own, table by table, and nothing of another, nor of another zone', async () => {
    await within('zgc', await enterpriseOf('enterprise'));
    const invitation = { email: 'new@xinqi.example', name: '新成员', role: 'viewer' };
    const owner = await api.signIn('enterprise');
    await owner
      .post(`/api/v1/enterprises/${await enterpriseOf('enterprise')}/invitations`)
      .send(invitation)
      .expect(201);
    const own = await seen();
    expect(own).toEqual(
      expect.arrayContaining([
        'application',
        'application_event',
        'member_event',
        'message',
        'project',
        'submission',
        'task',
      ]),
    );

    await within('zgc', await enterpriseOf('enterprise2'));
    expect(await seen()).toEqual([]);
    await within('tianzhu', await enterpriseOf('enterprise'));
    expect(await seen()).toEqual(ofNoZone);
    await within('tianzhu', '*');
    expect(await seen()).toEqual(ofNoZone);
  });

  it('lets nobody write into another enterprise, nor move what is theirs there', async () => {
    await within('zgc', await enterpriseOf('enterprise2'));
    const taken = await serving.query('UPDATE application SET enterprise_id = $1', [await enterpriseOf('enterprise2')]);
    expect(taken.rowCount).toBe(0);
    await within('zgc', await enterpriseOf('enterprise'));
    const given = serving.query('UPDATE application SET enterprise_id = $1', [await enterpriseOf('enterprise2')]);
    await expect(given).rejects.toMatchObject({ code: '42501' });
    const noted = (kind: string, enterprise: string) =>
      serving.query(
        `INSERT INTO member_event (id, enterprise_id, at, kind) VALUES (gen_random_uuid(), $1, now(), $2)`,
        [enterprise, kind],
      );
    const theirs = await enterpriseOf('enterprise2');
    await expect(noted('removed', theirs)).rejects.toMatchObject({ code: '42501' });
    await noted('removed', await enterpriseOf('enterprise'));
    await noted('joined', theirs);
  });

  it('holds when every policy in front of it lets everybody through', async () => {
    const owner = await api.signIn('enterprise');
    const stranger = await api.signIn('enterprise2');
    const paths = ['', '/events', '/clock-sheet', '/documents', '/objections'].map(
      (part) => `/api/v1/applications/${mine.id}${part}`,
    );
    for (const path of paths) {
      expect([path, (await owner.get(path)).status]).toEqual([path, 200]);
      expect([path, (await stranger.get(path)).status]).toEqual([path, 404]);
    }
    const listed = await stranger.get('/api/v1/applications').expect(200);
    expect((listed.body as { items: unknown[] }).items).toEqual([]);
    const withdrawal = stranger.post(`/api/v1/applications/${mine.id}/withdrawal`).set('If-Match', '"2"');
    await withdrawal.send({ reason: '不是我的' }).expect(404);
  });
});
