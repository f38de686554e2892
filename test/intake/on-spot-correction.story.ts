import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';
import { inBothLanguages } from '#test/support/system/in-both-languages';
import { aPdf } from '#test/support/people/files';

const aSlip = { subject: 'field', key: 'jobs', defect: '误填为 8 人', remedy: '与项目计划书一致，应为 80 人' };
const anUnreadablePaper = { subject: 'material', key: 'project_plan', defect: '第三页缺失', remedy: '补全后重新上传' };

/** Administrative Licensing Law art. 32(1)(3): errors that can be mended at once are mended, without a notice. */
describe('correcting on the spot', () => {
  let api: TestApi;
  const procedure = theProcedure('entry');

  beforeAll(async () => {
    api = await startTestApi();
  });
  afterAll(() => api.close());

  const received = async (form = {}) => (await new Journey(api, procedure).submits(form)).claims('completeness');

  it('is asked for by the window, done by the applicant, and leaves receipt and clock as they are', async () => {
    const journey = await received({ jobs: 8 });
    const before = await journey.read();
    await journey.moves('window', 'on-spot-correction-request', { items: [aSlip] });
    expect(await journey.read()).toMatchObject({
      status: 'received',
      onSpotCorrection: { desk: 'window', items: [aSlip] },
    });

    await journey.fills({ jobs: 80 });
    await journey.moves('enterprise', 'on-spot-correction');

    const after = await journey.read('window');
    expect(after).toMatchObject({
      status: 'received',
      round: 2,
      onSpotCorrection: null,
      correction: null,
      form: { jobs: 80 },
    });
    expect({ receivedOn: after.receivedOn, clocks: after.clocks }).toEqual({
      receivedOn: before.receivedOn,
      clocks: before.clocks,
    });
    await journey.moves('window', 'acceptance', { checklist: journey.checklistOf('completeness') });
    expect(await journey.read()).toMatchObject({ status: 'in_review', acceptedOn: before.receivedOn });
  });

  it('changes the project’s figures with it', async () => {
    const journey = await received({ investmentCny: '12000000.00' });
    const item = { subject: 'field', key: 'investmentCny', defect: '少一个零', remedy: '1.2 亿元' };
    await journey.moves('window', 'on-spot-correction-request', { items: [item] });
    await journey.fills({ investmentCny: '120000000.00' });
    await journey.moves('enterprise', 'on-spot-correction');
    const { projectId } = await journey.read();
    const district = await journey.as('district');
    const { body } = await district.get(`/api/v1/projects/${String(projectId)}`).expect(200);
    expect(body).toMatchObject({ stage: 'proposed', investmentCny: '120000000.00' });
  });

  it('opens what was named, and says so of everything else', async () => {
    const journey = await received();
    const owner = await journey.as('enterprise');
    await journey.moves('window', 'on-spot-correction-request', { items: [aSlip] });
    const { version } = await journey.read();
    const { body } = await owner
      .patch(`/api/v1/applications/${journey.id}/form`)
      .set('If-Match', `"${String(version)}"`)
      .send({ projectSummary: '换一个项目' })
      .expect(422);
    expect(body.errors).toEqual([{ pointer: '/projectSummary', code: 'not_named', message: inBothLanguages('jobs') }]);
    const plan = owner.post(`/api/v1/applications/${journey.id}/attachments`).field('material', 'project_plan');
    await plan.attach('file', aPdf('other'), 'other.pdf').expect(409);
    expect((await journey.move('enterprise', 'on-spot-correction')).body).toMatchObject({ refusal: 'nothing_changed' });
  });

  it('takes a new file for a paper that was named', async () => {
    const journey = await received();
    await journey.moves('window', 'on-spot-correction-request', { items: [anUnreadablePaper] });
    const owner = await journey.as('enterprise');
    const plan = owner.post(`/api/v1/applications/${journey.id}/attachments`).field('material', 'project_plan');
    await plan.attach('file', aPdf('whole'), 'whole.pdf').expect(201);
    await journey.moves('enterprise', 'on-spot-correction');
    const window = await journey.as('window');
    const { body } = await window.get(`/api/v1/applications/${journey.id}/submissions/2/diff`).expect(200);
    expect(body).toEqual({
      round: 2,
      before: 1,
      items: [
        {
          subject: 'material',
          key: 'project_plan',
          added: ['whole.pdf'],
          removed: [],
          title: expect.objectContaining({ zh: '项目计划书' }),
        },
      ],
    });
  });

  it('is for the window that holds the check, and for nobody else', async () => {
    const journey = await new Journey(api, procedure).submits();
    expect((await journey.move('window', 'on-spot-correction-request', { items: [aSlip] })).body).toMatchObject({
      refusal: 'not_claimed_by_you',
    });
    expect((await journey.move('enterprise', 'on-spot-correction')).body).toMatchObject({
      refusal: 'no_on_spot_correction',
    });
  });
});
