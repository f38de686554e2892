import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';
import { PanelMeeting } from '#test/support/people/panel-meeting';
import { race, raceHolding } from '#test/support/system/timing/race';

jest.setTimeout(120_000);

/** Every meeting here is forced: all requests wait for the same rows when the first may go on. */
describe('two at one meeting of the panel', () => {
  let api: TestApi;
  const procedure = theProcedure('entry');
  let chair: Http;

  beforeAll(async () => {
    api = await startTestApi();
    chair = await api.signIn('chair');
  });
  afterAll(() => api.close());

  const inPanel = async () => {
    const journey = await (await new Journey(api, procedure).submits()).accepted();
    return journey.reviewed(['planning']);
  };
  const statuses = (replies: { status: number }[]) => replies.map(({ status }) => status).sort();

  it('cast one vote of a seat, and not two', async () => {
    const journey = await (await inPanel()).sits();
    await journey.claims('vote-customs');
    const { id } = await journey.task('vote-customs');
    const seat = await api.signIn('panel-customs');
    const vote = (outcome: string) => () =>
      seat.post(`/api/v1/tasks/${id}/outcome`).send({ outcome, opinion: '意见', noConflict: true, checklist: {} });

    const replies = await race(api.db, journey.id, vote('approve'), vote('refuse'));

    expect(statuses(replies)).toEqual([201, 409]);
    const { tasks } = await journey.read('chair');
    expect(tasks.filter(({ kind, outcome }) => kind === 'vote' && outcome)).toHaveLength(1);
  });

  it('let a seat be taken by one of member and deputy', async () => {
    const journey = await (await inPanel()).sits();
    const { id } = await journey.task('vote-customs');
    const [member, deputy] = [await api.signIn('panel-customs'), await api.signIn('panel-customs2')];

    const replies = await race(
      api.db,
      journey.id,
      () => member.post(`/api/v1/tasks/${id}/recusal`).send({ reason: '利害关系' }),
      () => member.post(`/api/v1/tasks/${id}/claim`),
    );
    expect([
      [201, 201],
      [201, 409],
    ]).toContainEqual(statuses(replies));
    await deputy.post(`/api/v1/tasks/${id}/claim`).expect(201);
    expect(await journey.task('vote-customs')).toMatchObject({ state: 'claimed' });
  });

  it('find the agenda closed when the papers were fixed first, and never half of it', async () => {
    const [one, two] = [await inPanel(), await inPanel()];
    const meeting = await new PanelMeeting(api, chair).called();
    await meeting.lists(one.id);
    const { version } = await meeting.read();
    const send =
      (path: string, body: object = {}) =>
      () =>
        chair.post(`${meeting.path}/${path}`).set('If-Match', `"${version}"`).send(body);

    const replies = await race(api.db, one.id, send('papers'), send('items', { applicationId: two.id }));

    expect(statuses(replies)).toEqual([201, 412]);
    const page = await meeting.read();
    const fixed = page.items.map(({ papers }: { papers: object | null }) => papers !== null);
    expect([page.state, ...fixed]).toEqual(
      page.state === 'papers_fixed' ? ['papers_fixed', true] : ['planned', false, false],
    );
  });

  it('put one application on one agenda', async () => {
    const journey = await inPanel();
    const meetings = [await new PanelMeeting(api, chair).called(), await new PanelMeeting(api, chair).called()];
    const list =
      ({ path }: PanelMeeting) =>
      () =>
        chair.post(`${path}/items`).set('If-Match', '"1"').send({ applicationId: journey.id });

    const replies = await race(api.db, journey.id, ...meetings.map(list));

    expect(statuses(replies)).toEqual([201, 409]);
    expect(replies.find(({ status }) => status === 409)?.body).toMatchObject({ refusal: 'on_agenda' });
  });

  it('call two meetings of two numbers', async () => {
    const body = { heldAt: '2030-05-06T09:00:00+08:00', place: '会议室' };
    const call = () => chair.post('/api/v1/panels').send(body);
    const hold = `SELECT pg_advisory_xact_lock(hashtextextended('panel_meeting zgc', 2030))`;

    expect(statuses(await raceHolding(api.db, hold, call, call))).toEqual([201, 201]);
    const { items } = (await chair.get('/api/v1/panels?limit=100').expect(200)).body;
    const serials = items
      .filter(({ year }: { year: number }) => year === 2030)
      .map((one: { serial: number }) => one.serial);
    expect(serials.sort()).toEqual([1, 2]);
  });
});
