import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';

type Counts = Record<'open' | 'claimed' | 'green' | 'yellow' | 'red', number>;

interface Board {
  desks: ({ key: string; oldest: string | null } & Counts)[];
  people: { person: { id: string }; claimed: number; overdue: number }[];
  cards: { rule: { key: string }; colour: string; open: number; appealed: number }[];
}

interface Listed {
  lamp: string;
  claimedBy: { id: string } | null;
}

const order = ['green', 'yellow', 'red'];

/** 督办看板 over HTTP: every number is that of the list behind it. */
describe('looking over every desk', () => {
  let api: TestApi;
  const procedure = theProcedure('entry');

  beforeAll(async () => {
    api = await startTestApi();
    await (await new Journey(api, procedure).submits()).accepted();
    const late = await (await (await new Journey(api, procedure).submits()).accepted()).claims('customs');
    await late.passes(14);
    await appealed('customs');
    const fresh = await (await new Journey(api, procedure).submits()).accepted();
    await fresh.claims('customs', 'customs2');
    await new Journey(api, procedure).submits();
  });
  afterAll(() => api.close());

  /** While there is time: the first card of a desk. */
  const appealed = async (desk: string) => {
    const person = await api.signIn(desk);
    const { body } = await person.get(`/api/v1/cards?desk=${desk}`).expect(200);
    const appeal = { reasons: '系统停机两日，无法办理' };
    await person.post(`/api/v1/cards/${body.items[0].id}/appeal`).send(appeal).expect(201);
  };
  const read = async (path: string, name = 'supervisor') => (await api.signIn(name)).get(`/api/v1/${path}`);
  const board = async () => (await read('supervision/board')).body as Board;
  const behind = async (query: string): Promise<Listed[]> => {
    const found: Listed[] = [];
    const supervisor = await api.signIn('supervisor');
    for (let next: string | null = ''; next !== null;) {
      const cursor = next && `&cursor=${next}`;
      const { body } = await supervisor.get(`/api/v1/supervision/tasks?limit=3&${query}${cursor}`).expect(200);
      found.push(...body.items);
      next = body.next as string | null;
    }
    return found;
  };

  it('counts at each desk what waits and what is in hand, by lamp', async () => {
    const { desks } = await board();
    expect(desks).toContainEqual({
      key: 'customs',
      title: expect.anything(),
      oldest: expect.any(String),
      open: 1,
      claimed: 2,
      green: 1,
      yellow: 0,
      red: 2,
    });
    expect(desks).toContainEqual(expect.objectContaining({ key: 'window', open: 1, claimed: 0 }));
    expect(desks).toContainEqual(expect.objectContaining({ key: 'chair', open: 0, oldest: null }));
    expect(desks).toHaveLength((await read('zone')).body.zone.desks.length);
  });

  it.each(['open', 'claimed', 'green', 'yellow', 'red'] as const)(
    'has behind each number of %s as many tasks',
    async (name) => {
      const narrowed = name === 'open' || name === 'claimed' ? 'state' : 'lamp';
      for (const { key, [name]: count } of (await board()).desks) {
        const tasks = await behind(`desk=${key}&${narrowed}=${name}`);
        expect({ key, count: tasks.length }).toEqual({ key, count });
        for (const task of tasks) expect(task).toMatchObject({ desk: key, [narrowed]: name });
      }
    },
  );

  it('turns lamps yellow as the day comes near, and red when it has passed', async () => {
    const lampsSeen: string[] = [];
    for (let day = 0; day < 12; day += 1) {
      const { desks } = await board();
      const { green, yellow, red } = desks.find(({ key }) => key === 'window') as Counts;
      const [task] = await behind('desk=window');
      expect({ green, yellow, red }).toEqual({ green: 0, yellow: 0, red: 0, [task!.lamp]: 1 });
      lampsSeen.push(task!.lamp);
      api.clock.pass({ days: 1 });
    }
    expect([...new Set(lampsSeen)]).toEqual(expect.arrayContaining(['yellow', 'red']));
    expect(lampsSeen).toEqual([...lampsSeen].sort((a, b) => order.indexOf(a) - order.indexOf(b)));
  });

  it('says what each person has in hand, and what of it is late, the most late first', async () => {
    const [customs, customs2] = [await api.accountId('customs'), await api.accountId('customs2')];
    const { people } = await board();
    const inHand = people.map(({ person, claimed, overdue }) => ({ id: person.id, claimed, overdue }));
    expect(inHand).toContainEqual({ id: customs, claimed: 1, overdue: 1 });
    expect(inHand.map(({ id }) => id)).toEqual(expect.arrayContaining([customs2]));
    expect(await behind(`holder=${customs}`)).toMatchObject([{ claimedBy: { id: customs } }]);
  });

  it('counts the cards that are not settled, by rule and colour', async () => {
    const supervisor = await api.signIn('supervisor');
    const listed = async (query: string) => (await supervisor.get(`/api/v1/cards?limit=100&${query}`)).body.items;
    const { cards } = await board();
    for (const { rule, colour, ...counted } of cards) {
      for (const state of ['open', 'appealed'] as const) {
        expect(await listed(`rule=${rule.key}&colour=${colour}&state=${state}`)).toHaveLength(counted[state]);
      }
    }
    expect(cards.reduce((sum, { appealed }) => sum + appealed, 0)).toBe(1);
  });

  it('is for the supervisor, the district and the auditor', async () => {
    for (const path of ['supervision/board', 'supervision/tasks']) {
      for (const name of ['district', 'auditor']) expect((await read(path, name)).status).toBe(200);
      for (const name of ['customs', 'enterprise', 'admin']) expect((await read(path, name)).status).toBe(403);
    }
  });
});
