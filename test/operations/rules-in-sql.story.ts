import {
  DeskQueuesService,
  DraftsService,
  normalizedAddress,
  normalizedAddressSql,
  TaskRow,
  type QueueState,
} from '#applications';
import { holdingMandate, mandatesAt } from '#applications/lifecycle';
import { holdsOn, officeStateOn } from '#identity';
import { enterprisesOf, type Actor, type StandIn } from '#kernel';
import { newId } from '#platform';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { nextInQueue } from '../../libs/applications/desks/next-in-queue.sql.js';

const person: Actor = {
  id: 'me',
  kind: 'person',
  zoneId: 'zgc',
  member: null,
  otherEnterprises: [],
  desks: [],
  deputyAt: [],
  standIns: [],
  roles: [],
};

const standIn = (desk: string, difference: Partial<StandIn> = {}): StandIn => ({
  for: 'away',
  desk,
  kinds: null,
  enterpriseIds: [],
  ...difference,
});

/** What is a rule both in TypeScript and in SQL; docs/adr/0170 lists these and those that other stories hold. */
describe('rules in SQL', () => {
  let api: TestApi;
  let applicant: string;
  let tasks: TaskRow[];

  beforeAll(async () => {
    api = await startTestApi();
    const [enterprise] = await api.db.query<{ id: string }[]>('SELECT id FROM enterprise ORDER BY id');
    applicant = enterprise!.id;
    const draft = { kind: 'entry' as const, enterpriseId: applicant, projectId: null, form: {} };
    const drafter = { ...person, member: { enterpriseId: applicant, role: 'owner' as const } };
    const drafts = api.app.get(DraftsService, { strict: false });
    const { id } = await api.db.transaction((tx) => drafts.begin(tx, draft, drafter));
    await api.db.manager.insert(TaskRow, [...waitingTasks(id), ...claimedTasks(id)] as object[]);
    tasks = await api.db.manager.findBy(TaskRow, { applicationId: id });
  });
  afterAll(() => api.close());

  const actors: [string, () => Actor][] = [
    ['who serves a desk', () => ({ ...person, desks: ['customs'] })],
    ['who serves no desk', () => person],
    ['who stands in for everything', () => ({ ...person, standIns: [standIn('customs')] })],
    ['who stands in for opinions', () => ({ ...person, standIns: [standIn('customs', { kinds: ['opinion'] })] })],
    [
      'who serves one desk and stands in at another',
      () => ({ ...person, desks: ['tax'], standIns: [standIn('customs')] }),
    ],
    [
      'who serves a desk and stands in there',
      () => ({ ...person, desks: ['customs'], standIns: [standIn('customs')] }),
    ],
    [
      'who stands in for two',
      () => ({
        ...person,
        standIns: [standIn('customs', { kinds: ['opinion'] }), standIn('customs', { for: 'colleague' })],
      }),
    ],
    [
      'who stands in for somebody of the applicant',
      () => ({ ...person, standIns: [standIn('customs', { enterpriseIds: [applicant] })] }),
    ],
    [
      'who belongs to the applicant',
      () => ({ ...person, desks: ['customs'], member: { enterpriseId: applicant, role: 'owner' } }),
    ],
  ];

  const idsOf = (rows: readonly TaskRow[]) => rows.map(({ id }) => id).sort();
  const inQueue = async (actor: Actor, state: QueueState) =>
    idsOf(await api.app.get(DeskQueuesService, { strict: false }).queue(actor, { state, limit: 100 }));

  it.each(actors)('list as waiting what somebody may act on: %s', async (_, of) => {
    const actor = of();
    const expected = tasks.filter((task) => task.ready && mandatesAt(actor, task).length > 0);
    expect(await inQueue(actor, 'open')).toEqual(idsOf(expected));
  });

  it.each(actors)('list as claimed what somebody holds: %s', async (_, of) => {
    const actor = of();
    const expected = tasks.filter(
      (task) => task.state === 'claimed' && (holdingMandate(actor, task) ?? isStuck(actor, task)),
    );
    expect(await inQueue(actor, 'mine')).toEqual(idsOf(expected));
  });

  it.each(actors)('hand out a task exactly to whom four eyes allow: %s', async (_, of) => {
    const actor = of();
    for (const task of tasks.filter(({ ready }) => ready)) {
      await api.db.query('UPDATE task SET ready = (id = $1)', [task.id]);
      const given = [actor.zoneId, task.desk, actor.id, enterprisesOf(actor), actor.desks.includes(task.desk)];
      const found = await api.db.query<object[]>(nextInQueue(''), [...given, JSON.stringify(actor.standIns)]);
      expect([task, found.length > 0]).toEqual([task, mayDo(actor, task)]);
    }
    await api.db.query(`UPDATE task SET ready = (state = 'open')`);
  });

  /** Claimed in a name that the actor has lost: listed, so that it is given back. */
  const isStuck = (actor: Actor, task: TaskRow) => task.holder === actor.id && mandatesAt(actor, task).length > 0;

  function mayDo(actor: Actor, task: TaskRow): boolean {
    if (enterprisesOf(actor).includes(applicant) || task.excludedPeople.includes(actor.id)) return false;
    return mandatesAt(actor, task).some(
      ({ onBehalfOf, enterpriseIds }) =>
        !enterpriseIds.includes(applicant) && !task.excludedPeople.includes(String(onBehalfOf)),
    );
  }

  it.each([
    'Lin.Xiao@Example.com',
    '  lin@example.com\t',
    '\u3000lin@example.com\u00a0',
    'l-i n@example.com',
    '138 0000-0000',
    '\u3000138\u00a00000\n0000 ',
    '+86-10-8888 0000',
    '北京 市-海淀',
    '',
  ])('compare the address %j as the program does', async (given) => {
    const [row] = await api.db.query<{ found: string }[]>(`SELECT ${normalizedAddressSql('$1::text')} AS found`, [
      given,
    ]);
    expect(row?.found).toBe(normalizedAddress(given));
  });

  it.each([
    ['2026-03-01', null, null],
    ['2026-03-02', null, null],
    ['2026-03-03', null, null],
    ['2026-01-01', '2026-03-01', null],
    ['2026-01-01', '2026-03-02', null],
    ['2026-01-01', '2026-03-02', '2026-02-01T00:00:00Z'],
  ])('know whether an office from %s to %s, revoked %s, is in force', async (startsOn, endsOn, revokedAt) => {
    const office = { startsOn, endsOn, revokedAt: revokedAt === null ? null : new Date(revokedAt) };
    const [row] = await api.db.query<{ holds: boolean }[]>(
      `SELECT ${holdsOn('o', `'2026-03-02'::date`)} AS holds FROM (SELECT $1::uuid AS account_id, 'zgc' AS zone_id,
         $2::date AS starts_on, $3::date AS ends_on, $4::timestamptz AS revoked_at) o`,
      [newId(), startsOn, endsOn, revokedAt],
    );
    const held = { ...office, id: 'office', desk: 'customs', deputy: false, role: null, byClaim: false };
    expect(row?.holds).toBe(officeStateOn('2026-03-02', held) === 'running');
  });
});

const aTask = (applicationId: string, difference: Partial<TaskRow>): TaskRow => ({
  id: newId(),
  zoneId: 'zgc',
  applicationId,
  key: 'customs',
  kind: 'opinion',
  stage: 'in_review',
  desk: 'customs',
  state: 'open',
  ready: true,
  holder: null,
  onBehalfOf: null,
  excludedPeople: [],
  lane: 'standard',
  priority: 0,
  openedAt: new Date('2026-03-02T00:00:00Z'),
  promised: null,
  dueOn: '9999-12-31',
  doneAt: null,
  doneBy: null,
  doneFor: null,
  outcome: null,
  urged: 0,
  urgedOn: null,
  ...difference,
});

const places = ['customs', 'tax'].flatMap((desk) =>
  (['opinion', 'signature'] as const).map((kind) => ({ desk, kind })),
);

const waitingTasks = (applicationId: string): TaskRow[] =>
  places.flatMap((place) =>
    [[], ['me'], ['away'], ['me', 'away'], ['colleague']].map((excludedPeople) =>
      aTask(applicationId, { ...place, excludedPeople }),
    ),
  );

/** Nobody else holds a task for somebody who has left its desk, and none is held for nobody who stands in. */
const claimedTasks = (applicationId: string): TaskRow[] =>
  places.flatMap((place) =>
    [
      ['me', null],
      ['colleague', null],
      ['away', null],
      ['colleague', 'away'],
    ].map(([holder = null, onBehalfOf = null]) =>
      aTask(applicationId, { ...place, state: 'claimed', ready: false, holder, onBehalfOf }),
    ),
  );
