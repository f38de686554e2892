import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';

type Card = Record<string, never> & { id: string; desk: { key: string }; commands: string[] };

/** 亮牌 over HTTP: a limit passes, the desk answers, the supervisor rules, and the applicant hears nothing of it. */
describe('calling a desk to account', () => {
  let api: TestApi;
  const procedure = theProcedure('entry');

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const inReview = async () => (await new Journey(api, procedure).submits()).accepted();
  const late = async () => (await inReview()).passes(14);

  const list = async (journey: Journey, name: string, query = ''): Promise<Card[]> => {
    const reader = await journey.as(name);
    const { body } = await reader.get(`/api/v1/cards?applicationId=${journey.id}&${query}`).expect(200);
    return body.items;
  };
  const cardOf = async (journey: Journey, name: string): Promise<Card> => {
    const [card] = await list(journey, name);
    if (!card) throw new Error(`No card for ${name}`);
    return card;
  };
  const answer = async (journey: Journey, name: string, { id }: { id: string }, [part, body]: [string, object]) =>
    (await journey.as(name)).post(`/api/v1/cards/${id}/${part}`).send(body);

  const acknowledgement: [string, object] = ['acknowledgement', { words: '已补办，今后按日清查' }];
  const appeal: [string, object] = ['appeal', { reasons: '系统停机两日，无法办理' }];
  const withdrawal: [string, object] = ['appeal-decision', { outcome: 'withdraw', reasons: '停机情况属实' }];
  const upheld: [string, object] = ['appeal-decision', { outcome: 'uphold', reasons: '停机不足以致迟延' }];

  it('begins when a limit has passed, and not before', async () => {
    const journey = await inReview();
    expect(await list(journey, 'supervisor')).toEqual([]);
    await journey.passes(14);
    const customs = await cardOf(journey, 'customs');
    const { id: taskId } = await journey.task('customs');
    expect(customs).toMatchObject({
      colour: 'yellow',
      state: 'open',
      holder: null,
      reason: null,
      acknowledgement: null,
      rule: { key: 'task_overdue', title: { zh: '办件超过时限' } },
      source: { zh: '园区自定', en: 'Set by the zone' },
      desk: { key: 'customs', title: { zh: expect.any(String), en: expect.any(String) } },
      task: { id: taskId, key: 'customs' },
      issuedBy: { id: 'system' },
      application: { id: journey.id, status: 'in_review' },
      commands: ['acknowledgeCard', 'appealCard'],
    });
    await journey.passes(0);
    expect(await list(journey, 'customs')).toHaveLength(1);
  });

  it('goes on with acknowledgement and appeal, and ends where the supervisor withdraws the card', async () => {
    const journey = await late();
    const card = await cardOf(journey, 'customs');
    expect((await answer(journey, 'customs', card, acknowledgement)).status).toBe(201);
    expect(await cardOf(journey, 'customs')).toMatchObject({
      state: 'acknowledged',
      acknowledgement: { words: '已补办，今后按日清查', by: { name: expect.stringContaining('关毅') } },
      commands: ['appealCard'],
    });
    expect((await answer(journey, 'customs', card, appeal)).status).toBe(201);
    expect(await list(journey, 'supervisor', 'state=appealed')).toMatchObject([
      { id: card.id, appeal: { reasons: '系统停机两日，无法办理' }, commands: ['decideAppeal'] },
    ]);
    expect((await answer(journey, 'customs2', card, appeal)).body).toMatchObject({ refusal: 'already_appealed' });
    expect((await answer(journey, 'supervisor', card, withdrawal)).status).toBe(201);
    expect(await cardOf(journey, 'customs')).toMatchObject({
      state: 'withdrawn',
      commands: [],
      ruling: { outcome: 'withdraw', reasons: '停机情况属实', by: { name: expect.stringContaining('督勤') } },
    });
    expect((await answer(journey, 'supervisor', card, upheld)).body).toMatchObject({ refusal: 'no_open_appeal' });
  });

  it('leaves a card that is upheld to be acknowledged', async () => {
    const journey = await late();
    const card = await cardOf(journey, 'customs');
    await answer(journey, 'customs', card, appeal);
    expect((await answer(journey, 'supervisor', card, upheld)).status).toBe(201);
    expect(await cardOf(journey, 'customs')).toMatchObject({ state: 'open', commands: ['acknowledgeCard'] });
  });

  it('lets nobody appeal after the days that the zone gives', async () => {
    const journey = await late();
    const card = await cardOf(journey, 'customs');
    await journey.passes(14);
    expect((await answer(journey, 'customs', card, appeal)).body).toMatchObject({
      status: 409,
      refusal: 'appeal_over',
      until: expect.any(String),
    });
  });

  it('is done once when it is asked twice with one key', async () => {
    const journey = await late();
    const { id } = await cardOf(journey, 'customs');
    const person = await journey.as('customs');
    const send = () =>
      person
        .post(`/api/v1/cards/${id}/acknowledgement`)
        .set('Idempotency-Key', 'acknowledge-once')
        .send(acknowledgement[1]);
    const [first, second] = [await send(), await send()];
    expect([first.status, second.body]).toEqual([201, first.body]);
  });

  it('is refused at a version that has gone by', async () => {
    const journey = await late();
    const { id } = await cardOf(journey, 'customs');
    const reply = await (
      await journey.as('customs')
    )
      .post(`/api/v1/cards/${id}/acknowledgement`)
      .set('If-Match', '"1"')
      .send(acknowledgement[1]);
    expect(reply.status).toBe(412);
  });

  it('is also done by hand, with a rule that is applied by hand and a reason, once for a task', async () => {
    const journey = await inReview();
    const { id: taskId } = await journey.task('planning');
    const byHand = { taskId, rule: 'evasion', reason: '三次电话均称另有处室负责' };
    expect((await journey.move('supervisor', 'cards', byHand)).status).toBe(201);
    expect(await cardOf(journey, 'planning')).toMatchObject({
      colour: 'yellow',
      dueOn: null,
      reason: '三次电话均称另有处室负责',
      issuedBy: { name: expect.stringContaining('督勤') },
    });
    expect((await journey.move('supervisor', 'cards', byHand)).body).toMatchObject({ refusal: 'already_carded' });
    expect((await journey.move('supervisor', 'cards', { ...byHand, rule: 'task_overdue' })).body).toMatchObject({
      refusal: 'no_such_rule',
      rules: ['empty_reason', 'beyond_guide', 'evasion'],
    });
    expect((await journey.move('customs', 'cards', byHand)).status).toBe(403);
  });

  describe('is seen', () => {
    it('by the desk that is meant, the supervisor, the district and the auditor, and narrowed by each of them', async () => {
      const journey = await late();
      const all = await list(journey, 'supervisor');
      expect(all.length).toBeGreaterThan(2);
      for (const name of ['district', 'auditor']) expect(await list(journey, name)).toHaveLength(all.length);
      for (const { desk } of await list(journey, 'customs')) expect(desk.key).toBe('customs');
      for (const { commands } of await list(journey, 'auditor')) expect(commands).toEqual([]);
      expect(await list(journey, 'supervisor', 'desk=customs&rule=task_overdue&colour=yellow')).toHaveLength(1);
      expect(await list(journey, 'supervisor', 'colour=red')).toEqual([]);
      const customs = await journey.as('customs');
      expect((await customs.get('/api/v1/cards?desk=planning')).status).toBe(404);
    });

    it('page by page, newest first', async () => {
      const supervisor = await api.signIn('supervisor');
      const seen: string[] = [];
      for (let next: string | null = ''; next !== null;) {
        const { body } = await supervisor.get(`/api/v1/cards?limit=3${next && `&cursor=${next}`}`).expect(200);
        expect(body.items.length).toBeLessThanOrEqual(3);
        seen.push(...(body.items as Card[]).map(({ id }) => id));
        next = body.next as string | null;
      }
      const rows = await api.db.query<Card[]>('SELECT id FROM card ORDER BY issued_at DESC, id DESC');
      expect(seen).toEqual(rows.map(({ id }) => id));
    });

    it('by no other desk, which may not answer either', async () => {
      const journey = await late();
      const card = await cardOf(journey, 'customs');
      expect((await answer(journey, 'planning', card, acknowledgement)).status).toBe(404);
      const unknown = { id: '0191d000-0000-7000-8000-00000000dead' };
      expect((await answer(journey, 'customs', unknown, acknowledgement)).status).toBe(404);
      expect((await answer(journey, 'supervisor', card, acknowledgement)).status).toBe(403);
    });

    it('never by the applicant: not in the list, not in the dossier, not among the events', async () => {
      const journey = await late();
      await answer(journey, 'customs', await cardOf(journey, 'customs'), acknowledgement);
      const owner = await journey.as('enterprise');
      expect((await owner.get('/api/v1/cards')).status).toBe(403);
      const path = `/api/v1/applications/${journey.id}`;
      const told = [await owner.get(path), await owner.get(`${path}/events?limit=100`)].map(({ text }) => text);
      expect(told.join()).not.toMatch(/card|Card|task_overdue|按日清查/);
      const inside = await (await journey.as('customs')).get(`${path}/events?limit=100`);
      expect(inside.text).toContain('card_acknowledged');
    });
  });
});
