import { ApplicationsService } from '#applications';
import { CreateMessages1764000000094 } from '../../migrations/1764000000094-create-messages.js';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';
import { PanelMeeting } from '#test/support/people/panel-meeting';
import { race } from '#test/support/system/timing/race';

jest.setTimeout(120_000);

interface Told {
  id: string;
  kind: string;
  read: boolean;
  facts: Record<string, unknown>;
  desk: { key: string } | null;
  words: string | null;
  about: { zh: string } | null;
  application: { id: string; projectName: string; enterpriseName: string };
}

/** 消息 over HTTP: told once, to whom it concerns, and read by each for themselves. */
describe('being told', () => {
  let api: TestApi;
  const procedure = theProcedure('entry');

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const inbox = async (name: string | Http, query = ''): Promise<Told[]> => {
    const reader = typeof name === 'string' ? await api.signIn(name) : name;
    return (await reader.get(`/api/v1/messages?limit=100${query}`).expect(200)).body.items;
  };
  const about = async (journey: Journey, name: string) =>
    (await inbox(name)).filter(({ application }) => application.id === journey.id);
  const kindsFor = async (journey: Journey, name: string) => (await about(journey, name)).map(({ kind }) => kind);
  const unread = async (reader: Http) => (await reader.get('/api/v1/messages/unread-count').expect(200)).body.unread;
  const clock = () => api.app.get(ApplicationsService, { strict: false });

  const correcting = async (owner = 'enterprise') => {
    const journey = await new Journey(api, procedure, owner).submits();
    await journey.claims('completeness');
    const items = [{ subject: 'field', key: 'jobs', defect: '与计划书不一致', remedy: '按计划书填写' }];
    return journey.moves('window', 'correction-notice', { items });
  };
  const inPanel = async () => (await (await new Journey(api, procedure).submits()).accepted()).reviewed(['planning']);

  it('of a correction, and once that its time is near, however often the clock asks', async () => {
    const journey = await correcting();
    const [first] = await about(journey, 'enterprise');
    expect(first).toMatchObject({ kind: 'correction_requested', read: false, desk: null, facts: { items: 1 } });
    expect(first?.application).toMatchObject({ projectName: '示例射频芯片研发项目' });
    const { dueOn } = first!.facts;

    const isDue = async () => (await clock().overdue(1000)).some(({ id }) => id === journey.id);
    while (!(await isDue())) api.clock.pass({ days: 1 });
    const ask = () => clock().runDueTimers(journey.id, 'zgc');
    await race(api.db, journey.id, ask, ask, ask);
    await ask();
    expect(await about(journey, 'enterprise')).toMatchObject([
      { kind: 'reminded', facts: { about: 'correction', occasion: 'near', dueOn } },
      { kind: 'correction_requested' },
    ]);
    expect(await about(journey, 'enterprise2')).toEqual([]);
    expect(await about(journey, 'window')).toEqual([]);
  });

  it('of a meeting, each seat: its member and its deputy', async () => {
    const journey = await inPanel();
    const meeting = await (await new PanelMeeting(api, await api.signIn('chair')).called()).lists(journey.id);
    for (const seat of ['chair', 'panel-customs', 'panel-customs2', 'panel-commerce', 'panel-planning']) {
      expect([seat, await about(journey, seat)]).toMatchObject([
        seat,
        [
          { kind: 'put_on_agenda', facts: { meetingId: meeting.id }, desk: { key: seat.replace('2', '') } },
          ...(seat === 'chair' ? [{ kind: 'panel_convened' }] : []),
        ],
      ]);
    }
    const heldAt = new Date(api.clock.now().getTime() + 20 * 60_000).toISOString();
    await meeting.acts('schedule', { heldAt, place: '海关楼二层' });
    expect(await about(journey, 'panel-customs2')).toMatchObject([
      { kind: 'put_on_agenda', facts: { heldAt, moved: true } },
      { kind: 'put_on_agenda', facts: { moved: false } },
    ]);
    await meeting.acts('papers');
    api.clock.pass({ minutes: 20 });
    await meeting.opens();
    await meeting.acts(`items/${journey.id}/adjournment`, { reason: '补充监管方案' });
    const [adjourned, papers] = await about(journey, 'panel-ecology');
    expect([adjourned, papers]).toMatchObject([{ kind: 'adjourned', words: '补充监管方案' }, { kind: 'papers_fixed' }]);
    expect(await kindsFor(journey, 'customs')).not.toContain('put_on_agenda');
    expect(await kindsFor(journey, 'enterprise')).not.toContain('put_on_agenda');
  });

  it('of a longer limit, with the reason', async () => {
    const journey = await (await new Journey(api, procedure).submits()).accepted();
    await journey.moves('supervisor', 'extension', { reason: '需征求总署意见' });
    const [told] = await about(journey, 'enterprise');
    expect(told).toMatchObject({ kind: 'extended', words: '需征求总署意见' });
  });

  it('of a task that was given on, the colleague alone, and urged, whoever has it', async () => {
    const journey = await (await new Journey(api, procedure).submits()).accepted();
    await journey.claims('customs');
    const { id } = await journey.task('customs');
    const customs = await journey.as('customs');
    const to = await api.accountId('customs2');
    await customs.post(`/api/v1/tasks/${id}/assignment`).send({ to, reason: '出差' }).expect(201);
    await (await journey.as('supervisor')).post(`/api/v1/tasks/${id}/urging`).send({ note: '请尽快办理' }).expect(201);

    expect(await about(journey, 'customs2')).toMatchObject([
      { kind: 'task_urged', words: '请尽快办理', about: { zh: expect.any(String) } },
      { kind: 'task_reassigned', words: '出差', desk: { key: 'customs' } },
    ]);
    expect(await about(journey, 'customs')).toEqual([]);
  });

  it('a desk, that its condition is near its last day', async () => {
    const journey = await (await new Journey(api, procedure).submits()).accepted();
    await journey.claims('customs');
    const dueOn = new Date(api.clock.now().getTime() + 20 * 86_400_000).toISOString().slice(0, 10);
    const conditions = [{ text: '组织联网验收', owner: 'customs', dueOn }];
    await journey.concludes('customs', { outcome: 'consent', opinion: '同意', conditions });
    await journey.reviewed();
    await journey.signed();
    for (let day = 0; day < 22; day += 1) await journey.passes(1);
    for (const colleague of ['customs', 'customs2']) {
      expect(await about(journey, colleague)).toMatchObject([
        { kind: 'reminded', words: '组织联网验收', facts: { occasion: 'overdue', dueOn } },
        { kind: 'reminded', words: '组织联网验收', facts: { occasion: 'near', dueOn } },
      ]);
    }
    expect(await kindsFor(journey, 'tax')).toEqual([]);
    expect(await kindsFor(journey, 'enterprise')).toEqual(['decided', 'clock_started', 'accepted']);
  });

  it('is read by each account for itself, one by one or up to a place', async () => {
    const journey = await correcting('enterprise2');
    await journey.moves('enterprise2', 'withdrawal', { reason: '项目调整' });
    api.clock.pass({ hours: 1 });
    await correcting('enterprise2');
    const reader = await api.signIn('enterprise2');
    const all = await inbox(reader, '&unread=true');
    expect(await unread(reader)).toBe(all.length);
    expect(all.length).toBeGreaterThan(1);
    const [newest, ...older] = all as [Told, ...Told[]];

    const read = (message: Told) => reader.post(`/api/v1/messages/${message.id}/reading`);
    expect((await read(newest).expect(201)).body).toEqual({ unread: older.length });
    expect((await read(newest).expect(201)).body).toEqual({ unread: older.length });
    expect((await inbox(reader)).map((one) => one.read)).toEqual([true, ...older.map(() => false)]);
    expect((await inbox(reader, '&unread=true')).map(({ id }) => id)).toEqual(older.map(({ id }) => id));

    const upTo = (id: string, by = reader) => by.post('/api/v1/messages/readings').send({ upTo: id });
    expect((await upTo(newest.id).expect(201)).body).toEqual({ unread: 0 });
    expect((await upTo(older.at(-1)!.id).expect(201)).body).toEqual({ unread: 0 });
    expect((await inbox(reader)).every((one) => one.read)).toBe(true);
    await api.db
      .query(`INSERT INTO message SELECT gen_random_uuid(), zone_id, application_id, seq - 1, kind, addressee, desk,
      task_kind, facts, at - interval '1 second' FROM message WHERE id = '${newest.id}'`);
    expect(await unread(reader)).toBe(1);
    await (await api.signIn('enterprise')).post(`/api/v1/messages/${newest.id}/reading`).expect(404);
    await upTo(newest.id, await api.signIn('supervisor')).expect(404);
  });

  it('is paged from the newest on', async () => {
    const reader = await api.signIn('enterprise');
    const all = await inbox(reader);
    const paged: Told[] = [];
    let next = '';
    do {
      const { body } = await reader.get(`/api/v1/messages?limit=2${next && `&cursor=${next}`}`).expect(200);
      paged.push(...body.items);
      next = body.next;
    } while (next);
    expect(paged).toEqual(all);
    await reader.get('/api/v1/messages?cursor=bm90').expect(400);
    await reader.get('/api/v1/messages?unread=perhaps').expect(400);
    await api.http().get('/api/v1/messages').expect(401);
  });

  it('begins anew, with what happens then, where the tables are taken away and made again', async () => {
    const runner = api.db.createQueryRunner();
    await new CreateMessages1764000000094().down(runner);
    await new CreateMessages1764000000094().up(runner);
    await runner.release();
    expect(await inbox('enterprise')).toEqual([]);
    expect(await kindsFor(await correcting(), 'enterprise')).toEqual(['correction_requested']);
  });
});
