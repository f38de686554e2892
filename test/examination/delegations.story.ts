import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { Delegations, holidays } from '#test/support/people/delegations';
import { raceHolding } from '#test/support/system/timing/race';

/** 委托 over HTTP: to whom work may be left, to whom not, and how it ends. */
describe('leaving work to somebody', () => {
  let api: TestApi;
  let staff: Delegations;

  beforeAll(async () => {
    api = await startTestApi();
    staff = await Delegations.begin(api);
  });
  afterEach(() => staff.reset());
  afterAll(() => api.close());

  it('may be ended early by either, stays on record, and then gives nothing any more', async () => {
    const id = await staff.delegated('commerce', 'planning');
    const planning = await api.signIn('planning');
    await (await api.signIn('tax')).delete(`/api/v1/delegations/${id}`).expect(404);
    const ended = await planning.delete(`/api/v1/delegations/${id}`).expect(200);
    expect(ended.body).toMatchObject({
      state: 'over',
      endedAt: expect.any(String),
      endedBy: staff.named('planning', '规明'),
    });
    expect((await planning.delete(`/api/v1/delegations/${id}`)).body).toMatchObject({ refusal: 'already_ended' });
    await planning.post('/api/v1/desks/commerce/claims').expect(404);
    const listed = (await (await api.signIn('commerce')).get('/api/v1/delegations').expect(200)).body.items;
    expect(listed[0]).toMatchObject({
      id,
      mine: true,
      from: staff.named('commerce', '商颖'),
      to: staff.named('planning', '规明'),
    });
  });

  it.each([
    ['to_yourself', 'commerce', 'commerce', {}],
    ['not_your_own_desk', 'commerce', 'planning', { desk: 'tax' }],
    ['not_staff', 'commerce', 'enterprise', {}],
    ['period_past', 'commerce', 'planning', { startsOn: '2026-03-01' }],
    ['period_reversed', 'commerce', 'planning', { endsOn: '2026-03-01' }],
    ['kept_apart', 'customs-approver', 'customs', {}],
    ['kept_apart', 'customs', 'customs-approver', {}],
  ])('is refused: %s', async (refusal, from, to, what) => {
    expect((await staff.delegate(from, to, what)).body).toMatchObject({ status: 409, refusal });
  });

  it('is never passed on, and never leads back', async () => {
    await staff.delegated('commerce', 'planning');
    expect((await staff.delegate('planning', 'tax', { desk: 'commerce' })).body).toMatchObject({
      refusal: 'not_your_own_desk',
      allowed: ['planning'],
    });
    await staff.delegated('planning', 'tax');
    expect((await staff.delegate('tax', 'commerce')).body).toMatchObject({ refusal: 'circular' });
    const after = { startsOn: '2026-03-09', endsOn: '2026-03-15' };
    await staff.delegated('tax', 'commerce', after);
  });

  it('lists all other staff, and why it cannot be left to some', async () => {
    const approver = await api.signIn('customs-approver');
    const query = 'startsOn=2026-03-02&endsOn=2026-03-08&desk=customs-approver&kinds=signature';
    const { items } = (await approver.get(`/api/v1/delegations/delegates?${query}`).expect(200)).body;
    const refusalOf = (name: string) => items.find(({ id }: { id: string }) => id === staff.ids[name])?.refusal;
    expect([refusalOf('customs'), refusalOf('district'), refusalOf('customs-approver')]).toEqual([
      'kept_apart',
      null,
      undefined,
    ]);
    await (await api.signIn('enterprise')).get(`/api/v1/delegations/delegates?${query}`).expect(403);
  });

  it('is made once for one key, and refuses a kind that there is not', async () => {
    const commerce = await api.signIn('commerce');
    const make = (body: object) =>
      commerce
        .post('/api/v1/delegations')
        .set('Idempotency-Key', 'holidays')
        .send({ to: staff.ids.planning, ...holidays, ...body });
    expect((await make({})).body.id).toBe((await make({})).body.id);
    expect((await staff.delegate('commerce', 'planning', { kinds: ['signing'] })).status).toBe(400);
  });

  it('closes no circle, also when two are made at the same moment', async () => {
    const hold = `SELECT pg_advisory_xact_lock(hashtext('delegation ' || 'zgc'))`;
    const people = await Promise.all([api.signIn('commerce'), api.signIn('planning')]);
    const make = (person: Http, to: string) => () =>
      person.post('/api/v1/delegations').send({ to: staff.ids[to], ...holidays });
    const replies = await raceHolding(api.db, hold, make(people[0], 'planning'), make(people[1], 'commerce'));
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(replies.find(({ status }) => status === 409)?.body).toMatchObject({ refusal: 'circular' });
  });
});
