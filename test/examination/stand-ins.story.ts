import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { Delegations } from '#test/support/people/delegations';
import { Journey } from '#test/support/people/journey';
import { race } from '#test/support/system/timing/race';
import { replayAll } from '#test/support/system/replay-check';

/** 委托 over HTTP: 商颖 leaves the commerce desk to 规明, who serves another; both names stand in every record. */
describe('standing in for somebody', () => {
  let api: TestApi;
  const procedure = theProcedure('entry');
  let staff: Delegations;

  beforeAll(async () => {
    api = await startTestApi();
    staff = await Delegations.begin(api);
  });
  afterEach(() => staff.reset());
  afterAll(() => api.close());

  const inReview = async () => (await new Journey(api, procedure).submits()).accepted();
  const opinion = (journey: Journey, key: string) => ({ outcome: 'consent', checklist: journey.checklistOf(key) });

  it('acts for the person away at their desk alone, with both names in every record', async () => {
    await staff.delegated('commerce', 'planning', { desk: 'commerce', note: '休年假，请代办' });
    const journey = await inReview();
    const planning = await api.signIn('planning');
    expect((await planning.get('/api/v1/session').expect(200)).body).toMatchObject({
      standIns: [{ for: staff.named('commerce', '商颖'), desk: { key: 'commerce' }, kinds: null }],
    });
    const desks = (await planning.get('/api/v1/desks').expect(200)).body.items as {
      key: string;
      standingInFor: unknown;
    }[];
    expect(desks.find(({ key }) => key === 'commerce')).toMatchObject({
      standingInFor: [staff.named('commerce', '商颖')],
    });
    const { id } = await journey.task('commerce');
    const claimed = await planning.post('/api/v1/desks/commerce/claims').expect(201);
    expect(claimed.body).toMatchObject({
      claimedBy: staff.named('planning', '规明'),
      claimedFor: staff.named('commerce', '商颖'),
      mine: true,
    });
    await planning.post(`/api/v1/tasks/${claimed.body.id}/outcome`).send(opinion(journey, 'commerce')).expect(201);

    const { tasks } = await journey.read('customs');
    expect(tasks.find(({ key }) => key === 'commerce')).toMatchObject({
      outcome: { by: staff.named('planning', '规明'), onBehalfOf: staff.named('commerce', '商颖') },
    });
    const history = (await planning.get(`/api/v1/applications/${journey.id}/events?limit=100`).expect(200)).body;
    for (const type of ['task_claimed', 'task_done']) {
      const event = history.items.find(
        (one: { type: string; data: { taskId: string } }) => one.type === type && one.data.taskId === id,
      );
      expect(event).toMatchObject({
        actor: staff.named('planning', '规明'),
        onBehalfOf: staff.named('commerce', '商颖'),
      });
    }
    const sheet = (await planning.get(`/api/v1/applications/${journey.id}/clock-sheet`).expect(200)).body;
    expect(sheet.lines).toContainEqual(
      expect.objectContaining({ actor: staff.named('planning', '规明'), onBehalfOf: staff.named('commerce', '商颖') }),
    );
    const shown = await (await journey.as('enterprise')).get(`/api/v1/applications/${journey.id}/events?limit=100`);
    expect(shown.text).not.toMatch(new RegExp(`规明|商颖|${staff.ids.planning}|${staff.ids.commerce}`));
    expect(await replayAll(api)).toMatchObject({ differences: [] });

    const acts = (await (await api.signIn('commerce')).get('/api/v1/delegations/acts').expect(200)).body.items;
    expect(acts.map(({ type }: { type: string }) => type)).toEqual(['task_done', 'task_claimed']);
    expect(acts[0]).toMatchObject({
      actor: staff.named('planning', '规明'),
      applicationId: journey.id,
      task: { zh: '商务审核意见' },
    });
    const done = (await (await api.signIn('commerce')).get('/api/v1/tasks?state=done').expect(200)).body.items;
    expect(done[0]).toMatchObject({
      id,
      doneBy: staff.named('planning', '规明'),
      doneFor: staff.named('commerce', '商颖'),
    });
  });

  it('sees what the person away sees, and their tasks of the kinds that were left', async () => {
    const journey = await inReview();
    const tax = await api.signIn('tax');
    const see = () => tax.get(`/api/v1/applications/${journey.id}`);
    const waiting = async () =>
      (await tax.get('/api/v1/tasks').expect(200)).body.items.map(({ key }: { key: string }) => key);
    await see().expect(404);
    await staff.delegated('commerce', 'tax', { kinds: ['delivery'] });
    await see().expect(200);
    expect(await waiting()).not.toContain('commerce');
    await tax.post('/api/v1/desks/commerce/claims').expect(204);
    await tax.get('/api/v1/tasks?desk=planning').expect(404);
    await staff.delegated('commerce', 'tax', { kinds: ['opinion'] });
    expect(await waiting()).toContain('commerce');
  });

  it('goes on with what the person away has in hand, and gives it back', async () => {
    const journey = await (await inReview()).claims('commerce');
    await staff.delegated('commerce', 'planning');
    const planning = await api.signIn('planning');
    const mine = (await planning.get('/api/v1/tasks?state=mine').expect(200)).body.items as { id: string }[];
    const { id } = await journey.task('commerce');
    expect(mine.map((task) => task.id)).toContain(id);
    await planning.delete(`/api/v1/tasks/${id}/claim`).expect(200);
    expect(await journey.task('commerce')).toMatchObject({ state: 'open' });
  });

  it('makes every other act for them too: acceptance at the window', async () => {
    await staff.delegated('window', 'commerce');
    const journey = await new Journey(api, procedure).submits();
    await journey.claims('completeness', 'commerce');
    await journey.moves('commerce', 'acceptance', { checklist: journey.checklistOf('completeness') });
    const { body } = await (await journey.as('window')).get(`/api/v1/applications/${journey.id}/events?limit=100`);
    expect(body.items.find(({ type }: { type: string }) => type === 'accepted')).toMatchObject({
      actor: staff.named('commerce', '商颖'),
      onBehalfOf: staff.named('window', '王晓'),
    });
  });

  describe('four eyes', () => {
    const sneaks = (from: string, to: string) =>
      api.db.query(
        `INSERT INTO delegation SELECT gen_random_uuid(), 'zgc', $1, $2, 'customs-approver', NULL, '2026-03-02', '2026-03-08', '',
         '2026-03-01', NULL, NULL`,
        [staff.ids[from], staff.ids[to]],
      );
    const sign = async (journey: Journey, name: string) => {
      const { id } = await journey.task('sign-customs');
      return (await api.signIn(name)).post(`/api/v1/tasks/${id}/claim`);
    };

    it('keep from signing who has examined, for whomever they stand in', async () => {
      const journey = await (await inReview()).reviewed();
      await sneaks('customs-approver', 'commerce');
      expect((await sign(journey, 'commerce')).body).toMatchObject({ refusal: 'same_person' });
      await (await api.signIn('commerce')).post('/api/v1/desks/customs-approver/claims').expect(204);
    });

    it('keep from signing who stands in for somebody who has examined, and hand them the next they may do', async () => {
      const journey = await (await inReview()).reviewed();
      await staff.appoint('window', 'commerce');
      const other = await (await inReview()).claims('commerce', 'window');
      const { id } = await other.task('commerce');
      await (await other.as('window')).post(`/api/v1/tasks/${id}/outcome`).send(opinion(other, 'commerce')).expect(201);
      await other.reviewed();
      await staff.appoint('commerce', 'customs-approver');
      await sneaks('commerce', 'tax');
      expect((await sign(journey, 'tax')).body).toMatchObject({ refusal: 'same_person' });
      const next = await (await api.signIn('tax')).post('/api/v1/desks/customs-approver/claims').expect(201);
      expect(next.body).toMatchObject({ application: { id: other.id }, claimedFor: staff.named('commerce', '商颖') });
    });
  });

  it('ends with its last day: the act is refused, and the person who is back goes on', async () => {
    await staff.delegated('commerce', 'planning', { endsOn: '2026-03-02' });
    const journey = await (await inReview()).claims('commerce', 'planning');
    const { id } = await journey.task('commerce');
    api.clock.pass({ days: 1 });
    const planning = await api.signIn('planning');
    const late = await planning.post(`/api/v1/tasks/${id}/outcome`).send(opinion(journey, 'commerce'));
    expect(late.body).toMatchObject({ status: 409, refusal: 'delegation_over' });
    const commerce = await api.signIn('commerce');
    const mine = (await commerce.get('/api/v1/tasks?state=mine').expect(200)).body.items as { id: string }[];
    expect(mine.map((task) => task.id)).toContain(id);
    await commerce.post(`/api/v1/tasks/${id}/outcome`).send(opinion(journey, 'commerce')).expect(201);
    api.clock.set('2026-03-02T01:00:00Z');
  });

  it('lets one of the person and their stand-in claim, and tells the other who was faster', async () => {
    await staff.delegated('commerce', 'planning');
    const journey = await inReview();
    const { id } = await journey.task('commerce');
    const claim = (person: Http) => () => person.post(`/api/v1/tasks/${id}/claim`);
    const replies = await race(
      api.db,
      journey.id,
      claim(await api.signIn('commerce')),
      claim(await api.signIn('planning')),
    );
    expect(replies.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(replies.find(({ status }) => status === 409)?.body).toMatchObject({ refusal: 'already_claimed' });
  });
});
