import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';

type Body = Record<string, never>;

/** 转办、加签、催办 over HTTP: who may, who may not, and what everybody then reads. */
describe('passing tasks on', () => {
  let api: TestApi;
  const procedure = theProcedure('entry');

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const inReview = async () => (await new Journey(api, procedure).submits()).accepted();
  const inApproval = async () => (await inReview()).reviewed();
  const person = (id: string, name: string) => ({ id, name: expect.stringContaining(name) });

  const post = async (journey: Journey, name: string, key: string, [part, body]: [string, object]) => {
    const { id } = await journey.task(key);
    return (await journey.as(name)).post(`/api/v1/tasks/${id}/${part}`).send(body);
  };
  const reassign = async (journey: Journey, name: string, key: string, to: string) =>
    post(journey, name, key, ['assignment', { to: await api.accountId(to), reason: '出差' }]);
  const countersign = (journey: Journey, name: string, key: string, desk: string) =>
    post(journey, name, key, ['countersignatures', { desk, reason: '涉及税收安排' }]);
  const urge = (journey: Journey, name: string, key = 'customs') =>
    post(journey, name, key, ['urging', { note: '请尽快出具意见' }]);
  const candidates = async (journey: Journey, name: string, key: string) => {
    const { id } = await journey.task(key);
    return (await journey.as(name)).get(`/api/v1/tasks/${id}/candidates`);
  };
  const events = async (journey: Journey, name: string, type: string) => {
    const reader = await journey.as(name);
    const { body } = await reader.get(`/api/v1/applications/${journey.id}/events?limit=100`).expect(200);
    return (body.items as Record<string, unknown>[]).filter((event) => event.type === type);
  };

  describe('to a colleague', () => {
    it('is done by who holds it; the record names both, and the applicant learns neither', async () => {
      const journey = await (await inReview()).claims('customs');
      const [customs, customs2] = [await api.accountId('customs'), await api.accountId('customs2')];

      const listed = (await candidates(journey, 'customs', 'customs')).body;
      expect(listed.people).toEqual([
        { id: customs, name: expect.any(String), onBehalfOf: null, bar: 'has_it_already' },
        { id: customs2, name: expect.any(String), onBehalfOf: null, bar: null },
      ]);
      expect((await reassign(journey, 'customs', 'customs', 'customs2')).status).toBe(201);

      const [told] = await events(journey, 'customs', 'task_reassigned');
      expect(told).toMatchObject({
        actor: person(customs, '关毅'),
        onBehalfOf: null,
        data: { reason: '出差', onBehalfOf: null },
        people: [person(customs, '关毅'), person(customs2, '海宁')],
      });
      const task = await journey.read('commerce');
      expect(task.tasks).toContainEqual(
        expect.objectContaining({ key: 'customs', claimedBy: person(customs2, '海宁'), claimedFor: null }),
      );
      expect(JSON.stringify(await events(journey, 'enterprise', 'task_reassigned'))).not.toMatch(/出差|关毅|海宁/);
      const mine = (await (await journey.as('customs2')).get('/api/v1/tasks?state=mine').expect(200)).body;
      expect(mine.items).toContainEqual(expect.objectContaining({ id: told?.data && (told.data as Body).taskId }));
    });

    it('is done by the supervisor with any open task, and by nobody else', async () => {
      const journey = await inReview();
      expect((await reassign(journey, 'customs', 'customs', 'customs2')).body).toMatchObject({
        refusal: 'not_claimed_by_you',
      });
      expect((await reassign(journey, 'supervisor', 'customs', 'customs2')).status).toBe(201);
      expect(await journey.task('customs')).toMatchObject({ state: 'claimed' });
      await (await journey.as('tax')).get(`/api/v1/tasks/${(await journey.task('customs')).id}/candidates`).expect(404);
    });

    it.each([
      ['commerce', 'not_at_this_desk'],
      ['enterprise', 'not_at_this_desk'],
      ['customs', 'has_it_already'],
    ])('is refused to %s: %s', async (to, refusal) => {
      const journey = await (await inReview()).claims('customs');
      expect((await reassign(journey, 'supervisor', 'customs', to)).body).toMatchObject({ status: 409, refusal });
    });

    it('is refused to whom nobody knows, and without a reason', async () => {
      const journey = await (await inReview()).claims('customs');
      const to = '0191d000-0000-7000-8000-00000000dead';
      const unknown = await post(journey, 'supervisor', 'customs', ['assignment', { to, reason: '出差' }]);
      expect(unknown.body).toMatchObject({ status: 409, refusal: 'not_at_this_desk' });
      const silent = await post(journey, 'supervisor', 'customs', ['assignment', { to, reason: '' }]);
      expect(silent.status).toBe(400);
    });

    it('says of each colleague what bars them', async () => {
      const journey = await inApproval();
      const customs = await api.accountId('customs');
      await api.db.query(
        `INSERT INTO desk_membership SELECT gen_random_uuid(), 'zgc', $1, 'customs-approver', '2023-05-30', NULL`,
        [customs],
      );
      const { people } = (await candidates(journey, 'supervisor', 'sign-customs')).body as { people: Body[] };
      expect(people).toContainEqual(expect.objectContaining({ id: customs, bar: 'four_eyes' }));
      expect((await reassign(journey, 'supervisor', 'sign-customs', 'customs')).body).toMatchObject({
        refusal: 'barred_person',
        bar: 'four_eyes',
      });
      await api.db.query(`DELETE FROM desk_membership WHERE account_id = $1 AND desk = 'customs-approver'`, [customs]);
    });
  });

  describe('leaves queues', () => {
    let customs: Http;

    beforeAll(async () => {
      await inReview();
      await inApproval();
      customs = await (await (await inReview()).claims('customs')).as('customs');
    });

    it.each(['open', 'mine', 'done'])('of tasks that are %s, read by one statement', async (state) => {
      const asked = jest.spyOn(PostgresQueryRunner.prototype, 'query');
      const { body } = await customs.get(`/api/v1/tasks?state=${state}`).expect(200);
      const statements = asked.mock.calls.map(([text]) => text).filter((text) => text.includes('FROM "task" "t"'));
      asked.mockRestore();
      expect(body.items).not.toEqual([]);
      expect(statements).toHaveLength(1);
    });
  });

  describe('to a further desk', () => {
    it('in the review opens a task that its desk answers like any other', async () => {
      const journey = await (await inReview()).claims('customs');
      const { desks } = (await candidates(journey, 'customs', 'customs')).body as { desks: { key: string }[] };
      expect(desks.map(({ key }) => key)).toContain('tax');
      expect(desks.map(({ key }) => key)).not.toEqual(expect.arrayContaining(['customs-approver']));
      expect((await countersign(journey, 'customs', 'customs', 'tax')).status).toBe(201);
      const queue = (await (await journey.as('tax')).get('/api/v1/tasks?desk=tax').expect(200)).body;
      expect(queue.items).toContainEqual(
        expect.objectContaining({
          key: 'countersign:tax',
          kind: 'opinion',
          title: { zh: '加签意见', en: 'Further opinion' },
        }),
      );
      await journey.claims('countersign:tax', 'tax');
      await journey.concludes('countersign:tax', { outcome: 'object', reasons: '税收安排不清' });
      await journey.concludes('customs', { outcome: 'consent' });
      await journey.reviewed();
      expect(await journey.read('customs')).toMatchObject({ status: 'in_panel', panel: { reasons: ['objection'] } });
    });

    it('for a signature holds that signature until the advice is in, and the applicant learns not who asked', async () => {
      const journey = await (await inApproval()).claims('sign-customs');
      await countersign(journey, 'customs-approver', 'sign-customs', 'market');
      const sign = { outcome: 'approve', acknowledged: [] };
      const early = await post(journey, 'customs-approver', 'sign-customs', ['outcome', sign]);
      expect(early.body).toMatchObject({ status: 409, refusal: 'advice_outstanding', desks: ['market'] });
      await journey.claims('countersign:market', 'market');
      await journey.concludes('countersign:market', { outcome: 'object', reasons: '经营范围不符' });
      expect((await post(journey, 'customs-approver', 'sign-customs', ['outcome', sign])).status).toBe(201);
      expect(await journey.read()).toMatchObject({ status: 'in_approval', panel: null });
      const seen = JSON.stringify([await journey.read(), await events(journey, 'enterprise', 'task_opened')]);
      expect(seen).not.toMatch(/涉及税收安排|签海/);
    });

    it('is refused for a desk that signs, with those that may be asked', async () => {
      const journey = await (await inReview()).claims('customs');
      const { body } = await countersign(journey, 'customs', 'customs', 'committee-approver');
      expect(body).toMatchObject({
        status: 409,
        refusal: 'desk_not_askable',
        desks: expect.arrayContaining(['tax']),
      });
    });
  });

  describe('urging', () => {
    it('is counted at the task and in the queue, once a day, by the supervisor', async () => {
      const journey = await inReview();
      expect((await urge(journey, 'supervisor')).status).toBe(201);
      expect((await urge(journey, 'supervisor')).body).toMatchObject({ refusal: 'already_urged' });
      const queue = (await (await journey.as('customs')).get('/api/v1/tasks?desk=customs').expect(200)).body;
      const { id } = await journey.task('customs');
      const row = (queue.items as Body[]).find((item) => item.id === id);
      expect(row).toMatchObject({ urged: { times: 1, lastOn: expect.any(String) } });
      expect(JSON.stringify(await events(journey, 'enterprise', 'task_urged'))).not.toContain('尽快');
    });

    it('is open to the applicant once the promised day has passed, who reads their own words again', async () => {
      const journey = await inReview();
      expect((await urge(journey, 'enterprise')).body).toMatchObject({ status: 409, refusal: 'not_due' });
      expect((await urge(journey, 'enterprise2')).status).toBe(404);
      await journey.passes(14);
      expect((await urge(journey, 'enterprise')).status).toBe(201);
      expect(await events(journey, 'enterprise', 'task_urged')).toMatchObject([{ data: { note: '请尽快出具意见' } }]);
      expect((await urge(journey, 'customs')).status).toBe(403);
    });
  });
});
