import { addDays, dayOf } from '#calendar';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';

const jobs = { subject: 'field', key: 'jobs', defect: '与投资协议不一致', remedy: '按投资协议填写' };
const energy = { subject: 'material', key: 'project_plan', defect: '缺能耗测算', remedy: '补充年综合能耗' };

/** 会审中的补正、延期与终止办理 over HTTP. */
describe('when an examination takes longer', () => {
  let api: TestApi;
  const entry = theProcedure('entry');

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const examined = async () => {
    const journey = await new Journey(api, entry).submits();
    await journey.accepted();
    await journey.claims('customs');
    return journey.claims('commerce');
  };
  const notes = async (journey: Journey, desk: string, body: object) => {
    const { id } = await journey.task(desk);
    return (await journey.as(desk)).put(`/api/v1/tasks/${id}/defects`).send(body);
  };

  it('what the desks found goes out in one notice, and the enterprise reads nothing of it before', async () => {
    const journey = await examined();
    expect((await notes(journey, 'commerce', { items: [energy] })).body).toMatchObject({ refusal: 'reason_required' });
    expect((await notes(journey, 'commerce', { items: [energy], reason: '核对投资协议时发现' })).status).toBe(200);
    expect(await journey.read('customs')).toMatchObject({
      notedDefects: [{ desk: 'commerce', reason: '核对投资协议时发现', items: [energy] }],
    });
    expect(await journey.read()).toMatchObject({ notedDefects: [] });
    const { text } = await (await journey.as('enterprise')).get(`/api/v1/applications/${journey.id}/events?limit=100`);
    expect(text).not.toMatch(/能耗测算|"worked"/);

    await journey.moves('customs', 'correction-notice', { items: [jobs], reason: '复核发现' });
    expect(await journey.read()).toMatchObject({
      status: 'correcting',
      notedDefects: [],
      correction: {
        reasons: [{ desk: 'customs' }, { desk: 'commerce', reason: '核对投资协议时发现' }],
        items: [
          { ...jobs, desk: 'customs' },
          { ...energy, desk: 'commerce' },
        ],
      },
    });
    const queue = (await (await journey.as('customs')).get('/api/v1/tasks?state=mine').expect(200)).body.items;
    expect(queue).toMatchObject([{ key: 'customs', dueOn: null, lamp: null }]);
  });

  it('a later notice names the item that its own follow from', async () => {
    const journey = await examined();
    await journey.moves('customs', 'correction-notice', { items: [jobs], reason: '复核发现' });
    const { correction } = await journey.read();
    const [item] = correction!.items;
    await journey.moves('enterprise', 'submission', { answers: [{ item: item?.id, answer: '已按协议更正' }] });
    const again = (more: object) =>
      journey.move('customs', 'correction-notice', {
        items: [{ ...energy, because: '由更正后的用工人数得知', ...more }],
        reason: '复核发现',
      });
    expect((await again({})).body).toMatchObject({
      refusal: 'second_notice',
      earlier: [{ id: item?.id, key: 'jobs' }],
    });
    expect((await again({ follows: item?.id })).status).toBe(201);
  });

  it('a desk asks the head for more time; declined it may ask again, granted once the enterprise is told why', async () => {
    const journey = await examined();
    await journey.moves('customs', 'extension-request', { reason: '检测排期较长' });
    expect(await journey.read('supervisor')).toMatchObject({
      extensionAsked: { desk: 'customs', reason: '检测排期较长' },
    });
    expect(await journey.read()).toMatchObject({ extensionAsked: null });
    await journey.moves('supervisor', 'extension-refusal', { reasons: '可在期限内办结' });
    await journey.moves('customs', 'extension-request', { reason: '检测机构停业，改期' });
    await journey.moves('supervisor', 'extension', { reason: '检测机构停业，经批准延期' });
    expect(await journey.read()).toMatchObject({ flags: { extended: true }, extensionAsked: null });
    expect((await journey.move('customs', 'extension-request', { reason: '再延' })).body).toMatchObject({
      refusal: 'already_extended',
    });
  });

  it('what was promised and never came ends it, once its day is over', async () => {
    const journey = new Journey(api, entry);
    await journey.drafts();
    await journey.attaches({ except: ['it_plan'] });
    await journey.moves('enterprise', 'submission', { papersToFollow: ['it_plan'] });
    await journey.claims('completeness');
    const papersToFollow = [{ material: 'it_plan', dueOn: addDays(dayOf(api.clock.now()), 7) }];
    const checklist = journey.checklistOf('completeness');
    await journey.moves('window', 'acceptance', { papersToFollow, checklist });
    await journey.claims('customs');
    const ends = () =>
      journey.move('supervisor', 'paper-lapse', { reasons: '承诺的联网方案逾期未提交', remedies: '可以重新申请' });
    expect((await ends()).body).toMatchObject({ refusal: 'no_paper_overdue' });
    await journey.passes(8);
    expect((await ends()).body).toMatchObject({ status: 'lapsed' });
    const { text } = await (await journey.as('enterprise')).get(`/api/v1/applications/${journey.id}/events?limit=100`);
    expect(text).toMatch(/承诺的联网方案逾期未提交/);
  });
});
