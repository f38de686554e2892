import { Application, ApplicationsService } from '#applications';
import { systemActor } from '#kernel';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type Http, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';
import { PanelMeeting } from '#test/support/people/panel-meeting';

jest.setTimeout(120_000);

/** 联审会 over HTTP: from the agenda to minutes that nobody can change. */
describe('the panel meets', () => {
  let api: TestApi;
  const procedure = theProcedure('entry');

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const inPanel = async (owner = 'enterprise') => {
    const journey = await (await new Journey(api, procedure, owner).submits()).accepted();
    return journey.reviewed(['planning']);
  };
  const aMeeting = async (): Promise<PanelMeeting> => new PanelMeeting(api, await api.signIn('chair'));
  const itemOf = (page: { items: { application: { id: string } }[] }, { id }: Journey) =>
    page.items.find(({ application }) => application.id === id);
  const refused = (refusal: string) => ({ status: 409, refusal });

  it('over two applications, one approved and one vetoed, with a deputy and a conflict of interest', async () => {
    const [one, two] = [await inPanel(), await inPanel('enterprise2')];
    const waiting = await (await one.as('chair')).get('/api/v1/panels/waiting').expect(200);
    expect(waiting.body.items.map(({ id }: { id: string }) => id)).toEqual(expect.arrayContaining([one.id, two.id]));
    expect(await one.read()).toMatchObject({ turn: { who: 'desk', desks: ['chair'] } });

    const meeting = await (await (await aMeeting()).called()).lists(one.id, two.id);
    await meeting.acts('order', { applications: [two.id, one.id] });
    await meeting.acts('papers');
    expect((await meeting.act('items', { applicationId: one.id })).body).toMatchObject(refused('agenda_closed'));
    const seat = await one.as('panel-customs');
    const early = await seat.post(`/api/v1/tasks/${(await one.task('vote-customs')).id}/claim`);
    expect(early.body).toMatchObject(refused('not_sitting'));

    await meeting.opens({ 'panel-customs': 'deputy', 'panel-commerce': 'absent' });
    for (const journey of [one, two]) {
      expect((await journey.task('vote-commerce')).state).toBe('cancelled');
      await journey.votes('vote-committee', {});
    }
    await one.votes('vote-customs', { opinion: '监管条件具备' }, 'panel-customs2');
    await two.votes('vote-customs', { outcome: 'refuse', veto: true, opinion: '无法实施监管' }, 'panel-customs2');
    await one.votes('vote-planning', {});
    await two.votes('vote-planning', {});
    await one.votes('vote-ecology', {});
    await two.votes('vote-ecology', {});
    expect(await one.read('chair')).toMatchObject({
      status: 'in_approval',
      panel: { outcome: 'approve', approvals: 4 },
    });
    expect(await two.read('chair')).toMatchObject({
      status: 'in_approval',
      panel: { outcome: 'refuse', approvals: 3 },
    });

    expect((await meeting.act('closing')).body).toMatchObject(refused('minutes_missing'));
    const notes = [{ applicationId: two.id, text: '海关席位行使否决权。' }];
    await meeting.acts('minutes', { text: '会议由召集人主持，审议了两项申请。', notes });
    await meeting.acts('closing');
    const page = await meeting.read(await api.signIn('panel-ecology'));
    expect(page).toMatchObject({ state: 'closed', minutes: expect.stringContaining('审议'), acts: [] });
    expect(page.items.map(({ application }: { application: { id: string } }) => application.id)).toEqual([
      two.id,
      one.id,
    ]);
    expect(itemOf(page, two)).toMatchObject({
      end: 'closed',
      result: { outcome: 'refuse', vetoes: ['vote-customs'] },
      note: '海关席位行使否决权。',
      papers: { round: 1, contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      latePapers: [],
    });
    const deputy = { seated: 'deputy', opinion: '监管条件具备', by: { id: await api.accountId('panel-customs2') } };
    expect(itemOf(page, one)).toMatchObject({
      votes: expect.arrayContaining([
        expect.objectContaining({ desk: 'panel-customs', ...deputy, by: expect.objectContaining(deputy.by) }),
      ]),
    });
    expect(page.seats).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ desk: 'panel-customs', presence: 'deputy' })]),
    );
  });

  it('with a member who has a conflict of interest, whose seat the deputy takes', async () => {
    const journey = await inPanel();
    const meeting = await (await aMeeting()).sitsOver(journey.id);
    const { id } = await journey.task('vote-customs');
    const member = await journey.as('panel-customs');
    const deputy = await journey.as('panel-customs2');
    expect((await deputy.post(`/api/v1/tasks/${id}/claim`)).body).toMatchObject(refused('seat_represented'));

    await member.post(`/api/v1/tasks/${id}/claim`).expect(201);
    const silent = { outcome: 'approve', opinion: '同意', checklist: {} };
    expect((await member.post(`/api/v1/tasks/${id}/outcome`).send(silent)).body).toMatchObject(
      refused('conflict_undeclared'),
    );
    const wordless = { ...silent, noConflict: true, opinion: ' ' };
    expect((await member.post(`/api/v1/tasks/${id}/outcome`).send(wordless)).body).toMatchObject(
      refused('opinion_required'),
    );
    await member.post(`/api/v1/tasks/${id}/recusal`).send({ reason: '亲属在申请企业任职' }).expect(201);
    expect((await member.post(`/api/v1/tasks/${id}/claim`)).body).toMatchObject(refused('conflicted'));
    await journey.votes('vote-customs', {}, 'panel-customs2');
    await journey.voted();

    const recusals = [{ desk: 'panel-customs', as: 'member', reason: '亲属在申请企业任职' }];
    expect(itemOf(await meeting.read(), journey)).toMatchObject({ recusals, result: { approvals: 5 } });
    const { text } = await (await journey.as('enterprise')).get(`/api/v1/applications/${journey.id}`).expect(200);
    const events = await (await journey.as('enterprise')).get(`/api/v1/applications/${journey.id}/events?limit=100`);
    expect(text + events.text).not.toMatch(/亲属/);
  });

  it('again over what was adjourned, and the votes of the first time do not count', async () => {
    const journey = await inPanel();
    const first = await (await aMeeting()).sitsOver(journey.id);
    await journey.votes('vote-customs', { outcome: 'refuse', opinion: '', reasons: '方案不清' });
    expect((await first.act(`items/${journey.id}/adjournment`, { reason: ' ' })).status).toBe(400);
    await first.acts(`items/${journey.id}/adjournment`, { reason: '补充监管方案' });
    await first.acts('minutes', { text: '缓议。' });
    await first.acts('closing');

    const second = await (await aMeeting()).sitsOver(journey.id);
    await journey.voted();
    expect(await journey.read('chair')).toMatchObject({ panel: { approvals: 5, refusals: 0 } });
    expect(itemOf(await first.read(), journey)).toMatchObject({
      end: 'adjourned',
      endReason: '补充监管方案',
      result: null,
      votes: expect.arrayContaining([expect.objectContaining({ choice: 'refuse', opinion: '方案不清' })]),
    });
    expect(itemOf(await second.read(), journey)).toMatchObject({ end: 'closed', result: { approvals: 5 } });
  });

  it('without what was withdrawn, and is cancelled when nothing is left', async () => {
    const journey = await inPanel();
    const meeting = await (await (await aMeeting()).called()).lists(journey.id);
    const second = await (await aMeeting()).called();
    expect((await second.act('items', { applicationId: journey.id })).body).toMatchObject(refused('on_agenda'));
    await meeting.acts('papers');
    await journey.moves('enterprise', 'withdrawal', { reason: '项目调整' });

    expect(itemOf(await meeting.read(), journey)).toMatchObject({
      end: 'withdrawn',
      application: { status: 'withdrawn' },
    });
    const attendance = await meeting.attendance();
    expect((await meeting.act('opening', { attendance })).body).toMatchObject(refused('agenda_empty'));
    await meeting.acts('cancellation', { reason: '议题已撤回' });
    expect(await meeting.read()).toMatchObject({ state: 'cancelled', reason: '议题已撤回', acts: [] });
    await expect(api.db.query(`UPDATE panel_meeting SET place = '' WHERE id = $1`, [meeting.id])).rejects.toThrow(
      'immutable',
    );
    await expect(api.db.query('DELETE FROM panel_item WHERE meeting_id = $1', [meeting.id])).rejects.toThrow(
      'immutable',
    );
  });

  it('at another time, which the applicant learns, and gives its applications back when it is cancelled', async () => {
    const journey = await inPanel();
    const meeting = await (await (await aMeeting()).called()).lists(journey.id);
    const heldAt = new Date(api.clock.now().getTime() + 3 * 86_400_000).toISOString();
    await meeting.acts('schedule', { heldAt, place: '海关楼二层' });
    const seen = await journey.read();
    expect(seen).toMatchObject({ panel: { sitting: { heldAt, place: null, meetingId: null } } });
    await meeting.acts('papers');
    expect((await meeting.act('opening', { attendance: await meeting.attendance() })).body).toMatchObject(
      refused('not_due'),
    );
    await meeting.acts('cancellation', { reason: '会场冲突' });
    expect(await journey.read()).toMatchObject({ status: 'in_panel', panel: { sitting: null } });
    await (await aMeeting()).sitsOver(journey.id);
  });

  it('with everybody accounted for, by people of the seat, once for one key and at the version seen', async () => {
    const journey = await inPanel();
    const meeting = await (await (await aMeeting()).called()).lists(journey.id);
    await meeting.acts('papers');
    const attendance = await meeting.attendance();
    const wrong = [
      ...attendance.slice(1),
      { desk: 'chair', accountId: await api.accountId('window') },
      { desk: 'window', accountId: null },
    ];
    expect((await meeting.act('opening', { attendance: wrong })).body.errors).toMatchObject([
      { pointer: '/attendance/4/accountId', code: 'not_at_this_desk' },
      { pointer: '/attendance/5/desk', code: 'no_such_seat' },
    ]);
    const some = await meeting.act('opening', { attendance: attendance.slice(1) });
    expect(some.body).toMatchObject({ ...refused('attendance_incomplete'), missing: ['chair'] });
    const few = await meeting.attendance({ 'panel-planning': 'absent', 'panel-ecology': 'absent' });
    expect((await meeting.act('opening', { attendance: few })).body).toMatchObject({
      ...refused('no_quorum'),
      present: 3,
    });

    const stale = meeting.keeper.post(`${meeting.path}/opening`).set('If-Match', '"1"').send({ attendance });
    expect((await stale).body).toMatchObject({ status: 412, currentVersion: expect.any(Number) });
    const { version } = await meeting.read();
    const once = () =>
      meeting.keeper
        .post(`${meeting.path}/opening`)
        .set({ 'If-Match': `"${version}"`, 'Idempotency-Key': `open-${meeting.id}` })
        .send({ attendance });
    expect([(await once().expect(201)).body, (await once().expect(201)).body]).toEqual([
      { id: meeting.id, version: version + 1, state: 'open' },
      { id: meeting.id, version: version + 1, state: 'open' },
    ]);
  });

  it('before the eyes of the panel and of those who see the zone, and kept by the chair’s desk alone', async () => {
    const meeting = await (await aMeeting()).called();
    const statuses = async (name: string) => {
      const person: Http = await api.signIn(name);
      return [(await person.get('/api/v1/panels')).body.items?.length > 0, (await person.get(meeting.path)).status];
    };
    for (const name of ['panel-commerce', 'panel-customs2', 'supervisor', 'auditor', 'district']) {
      expect([name, ...(await statuses(name))]).toEqual([name, true, 200]);
    }
    expect(await statuses('customs')).toEqual([false, 404]);
    expect(await statuses('enterprise')).toEqual([false, 403]);
    const body = { heldAt: '2099-01-05T09:00:00+08:00', place: '会议室' };
    const seat = await api.signIn('panel-commerce');
    expect((await seat.post('/api/v1/panels').send(body)).body).toMatchObject(refused('not_your_desk'));
    expect((await meeting.act('papers', {}, seat)).body).toMatchObject(refused('not_your_desk'));
    const chair = await api.signIn('chair');
    await chair
      .post('/api/v1/panels')
      .send({ ...body, heldAt: '2020-01-05T09:00:00+08:00' })
      .expect(422);
    await chair
      .post('/api/v1/panels')
      .send({ ...body, heldAt: 'tomorrow' })
      .expect(400);
    const { items, next } = (await chair.get('/api/v1/panels?limit=1').expect(200)).body;
    const rest = (await chair.get(`/api/v1/panels?limit=100&cursor=${next}`).expect(200)).body;
    const all = (await chair.get('/api/v1/panels?limit=100').expect(200)).body;
    expect([...items, ...rest.items]).toEqual(all.items);
  });

  it('over exactly what could be put on an agenda now', async () => {
    await inPanel();
    const service = api.app.get(ApplicationsService, { strict: false });
    const chair = { ...systemActor('zgc'), kind: 'person' as const, id: 'chair', desks: ['chair'] };
    const all = await api.db.manager.find(Application, { order: { id: 'ASC' } });
    const expected = all.filter((one) =>
      service.commandsFor(one, chair).some(({ command }) => command === 'putOnAgenda'),
    );
    const { body } = await (await api.signIn('chair')).get('/api/v1/panels/waiting?limit=100').expect(200);
    expect(body.items.map(({ id }: { id: string }) => id)).toEqual(expected.map(({ id }) => id));
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(all.length);
  });
});
