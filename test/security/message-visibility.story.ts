import { Application, canReadMessage, DraftsService, MessageRow, MessagesService } from '#applications';
import type { Actor, StandIn } from '#kernel';
import { startTestApi, type TestApi } from '#test/support/system/api';

const someone = '0191d000-0000-7000-8000-00000000aaaa';
const away = '0191d000-0000-7000-8000-00000000bbbb';

const standIn = (desk: string, kinds: StandIn['kinds']): StandIn => ({ for: away, desk, kinds, enterpriseIds: [] });

const person = (difference: Partial<Actor>): Actor => ({
  id: someone,
  kind: 'person',
  zoneId: 'zgc',
  member: null,
  otherEnterprises: [],
  desks: [],
  deputyAt: [],
  standIns: [],
  roles: [],
  ...difference,
});

describe('who reads messages', () => {
  let api: TestApi;
  let enterprises: string[];
  let all: MessageRow[];

  beforeAll(async () => {
    api = await startTestApi();
    const rows = await api.db.query<{ id: string }[]>('SELECT id FROM enterprise ORDER BY id');
    enterprises = rows.map(({ id }) => id);
    for (const enterpriseId of enterprises) {
      await toldAbout(enterpriseId, ['customs', 'panel-customs', 'window']);
      await toldAbout(enterpriseId, ['window']);
    }
    all = await api.db.manager.find(MessageRow, { relations: { application: true } });
  });
  afterAll(() => api.close());

  /** An application that these desks have had, and something told to each address there is, also to desks that have not. */
  const toldAbout = async (enterpriseId: string, desks: string[]) => {
    const drafts = api.app.get(DraftsService, { strict: false });
    const owner = person({ member: { enterpriseId, role: 'owner' } });
    const { id } = await api.db.transaction((tx) =>
      drafts.begin(tx, { kind: 'entry', enterpriseId, projectId: null, form: {} }, owner),
    );
    await api.db.manager.update(Application, { id }, { status: 'in_review', desks });
    const addresses: [string, string | null][] = [
      [`enterprise:${enterpriseId}`, null],
      ['desk:zgc:customs', null],
      ['desk:zgc:customs', 'opinion'],
      ['desk:zgc:panel-customs', 'vote'],
      ['desk:zgc:panel-customs', null],
      [`person:zgc:customs:${someone}`, 'opinion'],
      [`person:zgc:customs:${away}`, 'opinion'],
      [`person:zgc:tax:${away}`, 'opinion'],
      ['desk:tianzhu:customs', null],
      ['role:zgc:supervisor', null],
    ];
    await api.db.query(
      `INSERT INTO application_event (id, zone_id, application_id, seq, type, actor_id, at, data, previous_hash, hash)
       SELECT gen_random_uuid(), zone_id, id, n, 'reminded', 'system', now(), '{}', '', '' FROM application, generate_series(2, 20) n
       WHERE id = $1`,
      [id],
    );
    for (const [place, [addressee, taskKind]] of addresses.entries()) {
      await api.db.query(
        `INSERT INTO message (id, zone_id, application_id, seq, kind, addressee, task_kind, facts, at)
         VALUES (gen_random_uuid(), 'zgc', $1, $2, 'reminded', $3, $4, '{}', now())`,
        [id, place + 1, addressee, taskKind],
      );
    }
  };

  const listed = (actor: Actor, unread = false) =>
    api.app.get(MessagesService, { strict: false }).list(actor, { unread, after: null, limit: 100 });
  const readable = (actor: Actor) =>
    all.filter((message) => canReadMessage(actor, message, message.application as Application));
  const ids = (messages: { id: string }[]) => messages.map(({ id }) => id).sort();

  it.each<[string, number, () => Actor]>([
    ['an owner', 2, () => person({ member: { enterpriseId: enterprises[0]!, role: 'owner' } })],
    ['a viewer', 2, () => person({ member: { enterpriseId: enterprises[0]!, role: 'viewer' } })],
    ['a customs reviewer', 3, () => person({ desks: ['customs'] })],
    ['a customs reviewer of another zone', 0, () => person({ desks: ['customs'], zoneId: 'tianzhu' })],
    ['a member of a seat', 2, () => person({ desks: ['panel-customs'] })],
    ['the deputy of a seat', 1, () => person({ deputyAt: ['panel-customs'] })],
    [
      'who serves the desk and is deputy there',
      2,
      () => person({ desks: ['panel-customs'], deputyAt: ['panel-customs'] }),
    ],
    ['who stands in for everything at a desk', 4, () => person({ standIns: [standIn('customs', null)] })],
    ['who stands in for opinions only', 3, () => person({ standIns: [standIn('customs', ['opinion'])] })],
    [
      'who stands in for votes, and for opinions',
      3,
      () => person({ standIns: [standIn('customs', ['vote']), standIn('customs', ['opinion'])] }),
    ],
    ['who stands in where the desk had no task', 0, () => person({ standIns: [standIn('tax', null)] })],
    ['the same, who sees the whole zone', 4, () => person({ standIns: [standIn('tax', null)], roles: ['supervisor'] })],
    ['a window officer, to whom nothing is told', 0, () => person({ desks: ['window'] })],
    ['a supervisor', 2, () => person({ roles: ['supervisor'] })],
    ['an auditor', 0, () => person({ roles: ['auditor'] })],
    ['nobody', 0, () => person({})],
    ['the public', 0, () => person({ kind: 'public' })],
  ])('is the same for %s in a list, counted, and one by one', async (_, each, actor) => {
    const found = ids(await listed(actor()));

    expect(found).toEqual(ids(readable(actor())));
    expect(found).toHaveLength(actor().member ? each : each * enterprises.length);
    expect(ids(await listed(actor(), true))).toEqual(found);
    expect(await api.app.get(MessagesService, { strict: false }).unread(actor())).toBe(found.length);
  });

  it('is for no desk, nor in person, where it is the application of one’s own enterprise', async () => {
    const actor = person({ member: { enterpriseId: enterprises[0]!, role: 'viewer' }, desks: ['customs'] });
    const found = await listed(actor);

    expect(ids(found)).toEqual(ids(readable(actor)));
    const own = found.filter(({ application }) => application.enterpriseId === enterprises[0]);
    expect(own.map(({ addressee }) => addressee)).toEqual(Array(2).fill(`enterprise:${enterprises[0]}`));
    expect(found.length).toBe(own.length + 3 * (enterprises.length - 1));
  });
});
