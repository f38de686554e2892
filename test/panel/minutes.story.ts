import { DocumentsService } from '#documents';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { eventually } from '#test/support/system/timing/eventually';
import { Journey } from '#test/support/people/journey';
import { PanelMeeting } from '#test/support/people/panel-meeting';
import { theProcedure } from '#test/support/engine/zone-procedures';

/** 会议纪要 as a document: numbered, with a code, about a meeting instead of an application. */
describe('issuing the minutes of a meeting', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const inPanel = async () => {
    const journey = await (await new Journey(api, theProcedure('entry')).submits()).accepted();
    return journey.reviewed(['planning']);
  };
  const aMeeting = async (): Promise<PanelMeeting> => new PanelMeeting(api, await api.signIn('chair'));

  it('happens once, when the meeting is closed, for whoever reads the meeting', async () => {
    const journey = await inPanel();
    const meeting = await (await aMeeting()).sitsOver(journey.id);
    const member = await journey.as('panel-customs');
    await member.post(`/api/v1/tasks/${(await journey.task('vote-customs')).id}/claim`).expect(201);
    const conflict = { reason: '曾任申请企业顾问' };
    await member
      .post(`/api/v1/tasks/${(await journey.task('vote-customs')).id}/recusal`)
      .send(conflict)
      .expect(201);
    await journey.votes('vote-customs', { opinion: '账册管理符合要求' }, 'panel-customs2');
    await journey.voted();
    await meeting.acts('minutes', { text: '会议听取汇报。\n各席位逐一表决。' });
    const documents = api.app.get(DocumentsService, { strict: false });
    expect(await documents.issueMinutes(meeting.id)).toBeNull();
    await api.forgetJobs();
    await meeting.acts('closing');

    const told = () => api.queues.jobs.filter(({ queue }) => queue === 'meetings');
    await eventually(() => expect(told()).toMatchObject([{ data: { meetingId: meeting.id } }]));
    expect(await documents.issueMinutes(meeting.id)).toEqual(await documents.issueMinutes(meeting.id));
    const chair = await api.signIn('chair');
    const { items } = (await chair.get(`${meeting.path}/documents`).expect(200)).body;
    expect(items).toMatchObject([{ kind: 'panel_minutes', title: { zh: '联审会会议纪要' } }]);
    const pdf = await chair.get(`/api/v1/documents/${items[0].id}/file`).expect(200);
    expect(pdf.headers['content-type']).toBe('application/pdf');
    const facts = JSON.stringify((await documents.issueMinutes(meeting.id))?.facts);
    for (const said of [
      '应到5席，实到5席',
      '各席位逐一表决',
      '声明回避：曾任申请企业顾问',
      '账册管理符合要求',
      '通过。同意5票',
    ])
      expect(facts).toContain(said);

    const verified = await api.http().get(`/api/v1/public/decisions/${items[0].code}`).expect(200);
    expect(verified.body).toMatchObject({ kind: 'panel_minutes', enterprise: '', project: '', status: 'valid' });
    expect(verified.text).not.toMatch(/顾问|表决/);
    await (await journey.as('enterprise')).get(`/api/v1/documents/${items[0].id}/file`).expect(404);
    await (await journey.as('enterprise')).get(`${meeting.path}/documents`).expect(403);
  });
});
