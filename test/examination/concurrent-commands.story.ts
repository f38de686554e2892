import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';
import { race } from '#test/support/system/timing/race';

/** Every meeting here is forced: all requests have read the application and wait to write it when the first may. */
describe('meeting at one application', () => {
  let api: TestApi;
  const procedure = theProcedure('entry');
  let customs: Http;
  let customs2: Http;
  let owner: Http;

  beforeAll(async () => {
    api = await startTestApi();
    customs = await api.signIn('customs');
    customs2 = await api.signIn('customs2');
    owner = await api.signIn('enterprise');
  });
  afterAll(() => api.close());

  const inReview = async () => (await new Journey(api, procedure).submits()).accepted();
  const statuses = (replies: { status: number }[]) => replies.map(({ status }) => status).sort();
  const count = async (id: string, type: string) => {
    const [row] = await api.db.query<{ n: number }[]>(
      'SELECT count(*)::int AS n FROM application_event WHERE application_id = $1 AND type = $2',
      [id, type],
    );
    return row?.n;
  };

  it('lets one of two people claim a task, and tells the other who was faster', async () => {
    const journey = await inReview();
    const { id } = await journey.task('customs');
    const claim = (person: Http) => () => person.post(`/api/v1/tasks/${id}/claim`);

    const replies = await race(api.db, journey.id, claim(customs), claim(customs2));

    expect(statuses(replies)).toEqual([201, 409]);
    expect(replies.find(({ status }) => status === 409)?.body).toMatchObject({ refusal: 'already_claimed' });
    expect(await count(journey.id, 'task_claimed')).toBe(2);
  });

  it('lets two desks work at once: the second decides anew on what the first left', async () => {
    const journey = await inReview();
    const [one, two] = [await journey.task('customs'), await journey.task('commerce')];
    const commerce = await api.signIn('commerce');

    const replies = await race(
      api.db,
      journey.id,
      () => customs.post(`/api/v1/tasks/${one.id}/claim`),
      () => commerce.post(`/api/v1/tasks/${two.id}/claim`),
    );

    expect(statuses(replies)).toEqual([201, 201]);
    expect((await journey.task('customs')).state + (await journey.task('commerce')).state).toBe('claimedclaimed');
  });

  it('lets one of two commands on one version win, and tells the other the current version', async () => {
    const journey = await inReview();
    const { version } = await journey.read();
    const withdraw = () =>
      owner
        .post(`/api/v1/applications/${journey.id}/withdrawal`)
        .set('If-Match', `"${version}"`)
        .send({ reason: '项目调整' });

    const replies = await race(api.db, journey.id, withdraw, withdraw);

    expect(statuses(replies)).toEqual([201, 412]);
    const stale = replies.find(({ status }) => status === 412);
    expect(stale?.body).toMatchObject({ type: '/problems/stale_version', currentVersion: version + 1 });
    expect(await count(journey.id, 'withdrawn')).toBe(1);
  });

  it('answers a repeated Idempotency-Key as it did the first time, and does the command once', async () => {
    const journey = await inReview();
    const { id } = await journey.task('customs');
    const claim = () => customs.post(`/api/v1/tasks/${id}/claim`).set('Idempotency-Key', `claim-${id}`);

    const replies = await race(api.db, journey.id, claim, claim);
    const later = await claim();

    expect([...statuses(replies), later.status]).toEqual([201, 201, 201]);
    expect(replies[1]?.body).toEqual(replies[0]?.body);
    expect(later.body).toEqual(replies[0]?.body);
    expect(await count(journey.id, 'task_claimed')).toBe(2);
    const other = await customs.delete(`/api/v1/tasks/${id}/claim`).set('Idempotency-Key', `claim-${id}`);
    expect(other.body).toMatchObject({ status: 422, type: '/problems/idempotency_key_reused' });
  });

  it('saves one of two windows that edit the same draft, and overwrites nothing unseen', async () => {
    const journey = await new Journey(api, procedure).drafts();
    const { version } = await journey.read();
    const save = (jobs: number) => () =>
      owner.patch(`/api/v1/applications/${journey.id}/form`).set('If-Match', `"${version}"`).send({ jobs });

    const replies = await race(api.db, journey.id, save(1), save(2));

    expect(statuses(replies)).toEqual([200, 412]);
  });

  it('gives thirty waiting tasks to thirty claimers, each once', async () => {
    const journeys: Journey[] = [];
    for (let one = 0; one < 6; one += 1) journeys.push(await inReview());
    const [waiting] = await api.db.query<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM task WHERE desk = 'planning' AND ready`,
    );
    const planning = await api.signIn('planning');

    const replies = await Promise.all(
      Array.from({ length: (waiting?.n ?? 0) + 3 }, () => planning.post('/api/v1/desks/planning/claims')),
    );

    const claimed = replies.filter(({ status }) => status === 201).map(({ body }) => body.id as string);
    expect(statuses(replies).filter((status) => status === 204)).toHaveLength(3);
    expect(new Set(claimed).size).toBe(waiting?.n);
  });

  it('gives one task for one Idempotency-Key, however often it is sent', async () => {
    const journey = await inReview();
    const commerce = await api.signIn('commerce');
    const next = () => commerce.post('/api/v1/desks/commerce/claims').set('Idempotency-Key', `next-${journey.id}`);

    const replies = await Promise.all([next(), next(), next()]);

    expect(statuses(replies)).toEqual([201, 201, 201]);
    expect(new Set(replies.map(({ body }) => body.id as string)).size).toBe(1);
  });
});
