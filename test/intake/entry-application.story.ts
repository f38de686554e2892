import { addDays, dayOf } from '#calendar';
import { ApplicationEventRow } from '#applications';
import { fold } from '#applications/lifecycle';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { startTestApi, type TestApi } from '#test/support/system/api';
import { Journey } from '#test/support/people/journey';
import { loadPortfolio } from '#test/support/system/portfolio';

/** The main job over HTTP, from draft to delivered decision, on a real database. */
describe('an entry application', () => {
  let api: TestApi;
  const procedure = theProcedure('entry');

  beforeAll(async () => {
    api = await startTestApi();
    await loadPortfolio(api.db, api.clock);
  });
  afterAll(() => api.close());

  const aJourney = () => new Journey(api, procedure);

  const headline = async () => {
    const district = await api.signIn('district');
    return (await district.get('/api/v1/reports/portfolio').expect(200)).body.headline;
  };
  const stageOf = async ({ id }: Journey) => {
    const [row] = await api.db.query<{ stage: string }[]>(
      'SELECT p.stage FROM project p JOIN application a ON a.project_id = p.id WHERE a.id = $1',
      [id],
    );
    return row?.stage;
  };

  it('runs from draft to a delivered approval, and the totals move with it', async () => {
    const before = await headline();
    expect(before.proposed).toMatchObject({ projects: 56, rdDesign: 46, rdDesignShare: '82.1' });

    const journey = await aJourney().submits();
    expect(await journey.read()).toMatchObject({
      status: 'received',
      number: expect.stringMatching(/^ZGC-2026-\d{6}$/),
      lane: 'green',
      round: 1,
      turn: { who: 'desk', desks: ['window'] },
      clocks: [{ key: 'acceptance', limit: 5, running: true }],
    });
    expect(await headline()).toMatchObject({ proposed: before.proposed, awaiting: { projects: 1, rdDesign: 1 } });
    expect(await stageOf(journey)).toBe('proposed');

    await journey.accepted();
    expect(await headline()).toMatchObject({
      proposed: { projects: 57, rdDesign: 47, investmentCny: '8200000000.00', tradeUsd: '1497000000.00' },
      awaiting: { projects: 0 },
      everAdmitted: { projects: 0 },
    });
    expect(await journey.read()).toMatchObject({
      status: 'in_review',
      turn: { desks: ['customs', 'commerce', 'planning'] },
    });
    await journey.reviewed();
    await journey.signed();
    expect(await journey.read()).toMatchObject({ status: 'in_notice', turn: { who: 'timer' } });
    await journey.passes(10);
    expect(await journey.read()).toMatchObject({ status: 'approved', decision: { outcome: 'approve' } });
    expect(await stageOf(journey)).toBe('admitted');
    expect(await headline()).toMatchObject({
      proposed: before.proposed,
      everAdmitted: { projects: 1, investmentCny: '120000000.00', stages: [{ stage: 'admitted', projects: 1 }] },
    });

    await journey.claims('delivery');
    await journey.moves('window', 'delivery', { method: 'electronic' });
    await journey.moves('enterprise', 'delivery-receipt');
    expect(await journey.read()).toMatchObject({
      delivery: { method: 'electronic', confirmedOn: expect.any(String) },
      commands: [{ command: 'rate' }],
    });
  });

  it('keeps every event, chained, and its state is their fold', async () => {
    const journey = await aJourney().submits();
    const rows = await api.db.manager.find(ApplicationEventRow, {
      where: { applicationId: journey.id },
      order: { seq: 'ASC' },
    });
    const [stored] = await api.db.query<{ state: object }[]>('SELECT state FROM application WHERE id = $1', [
      journey.id,
    ]);

    expect(fold(rows.map(({ type, data }) => ({ type, ...data }) as never))).toEqual(stored?.state);
    expect(rows.map(({ seq }) => seq)).toEqual(rows.map((_, place) => place + 1));
    expect(rows.slice(1).map(({ previousHash }) => previousHash)).toEqual(rows.slice(0, -1).map(({ hash }) => hash));
    for (const statement of [
      'UPDATE application_event SET type = type',
      'DELETE FROM application_event',
      'TRUNCATE application_event',
    ]) {
      await expect(api.db.query(statement)).rejects.toThrow('append-only');
    }
  });

  it('is corrected once, item by item', async () => {
    const journey = await aJourney().submits();
    await journey.claims('completeness');
    const items = [
      { subject: 'field', key: 'jobs', defect: '人数与项目计划书不一致', remedy: '按计划书填写三年内的用工人数' },
      { subject: 'material', key: 'project_plan', defect: '缺少第三章', remedy: '补交完整的项目计划书' },
    ];
    await journey.moves('window', 'correction-notice', { items });
    const { correction } = await journey.read();
    expect(await journey.read()).toMatchObject({
      status: 'correcting',
      turn: { who: 'applicant' },
      correction: { items },
    });

    const [first, second] = correction!.items.map(({ id }) => id);
    const unanswered = await journey.move('enterprise', 'submission', { answers: [{ item: first, answer: '已更正' }] });
    expect(unanswered.body).toMatchObject({ status: 409, refusal: 'answers_missing', items: [second] });

    await journey.fills({ jobs: 120 });
    await journey.moves('enterprise', 'submission', {
      answers: [first, second].map((item) => ({ item, answer: '已更正' })),
    });
    expect(await journey.read('window')).toMatchObject({ status: 'received', round: 2, form: { jobs: 120 } });

    await journey.claims('completeness');
    const again = await journey.move('window', 'correction-notice', { items: [{ ...items[0], key: 'energyTce' }] });
    expect(again.body).toMatchObject({ status: 409, refusal: 'second_notice', items: ['energyTce'] });
    await journey.moves('window', 'acceptance', { checklist: journey.checklistOf('completeness') });
    expect(await journey.read()).toMatchObject({ status: 'in_review', acceptedOn: expect.any(String) });
  });

  it('goes to the panel from 5 亿元 on, and is refused by its majority', async () => {
    const journey = await aJourney().submits({ investmentCny: '500000000.00' });
    await journey.accepted();
    await journey.reviewed();
    expect(await journey.read()).toMatchObject({
      status: 'in_panel',
      panel: { reasons: ['by_rule'] },
      flags: { viaPanel: true },
    });

    await journey.voted((key) =>
      ['vote-customs', 'vote-planning', 'vote-ecology'].includes(key) ? { outcome: 'refuse', opinion: '载体不足' } : {},
    );
    expect(await journey.read('chair')).toMatchObject({
      status: 'in_approval',
      panel: { outcome: 'refuse', approvals: 2, refusals: 3 },
    });

    await journey.claims('sign-customs');
    const { id } = await journey.task('sign-customs');
    const against = await (
      await journey.as('customs-approver')
    )
      .post(`/api/v1/tasks/${id}/outcome`)
      .send({ outcome: 'approve', checklist: journey.checklistOf('sign-customs') });
    expect(against.body).toMatchObject({ status: 409, refusal: 'panel_binds', outcome: 'refuse' });
    await journey.concludes('sign-customs', { outcome: 'refuse', reasons: '载体不足', remedies: '可申请复议' });
    await journey.signed('refuse');
    expect(await journey.read()).toMatchObject({
      status: 'refused',
      decision: { outcome: 'refuse', reasons: expect.any(String) },
    });
    expect(await stageOf(journey)).toBe('reserve');
  });

  it('goes to the panel for one objection, and is approved there', async () => {
    const journey = await aJourney().submits();
    await journey.accepted();
    await journey.reviewed(['planning']);
    expect(await journey.read('planning')).toMatchObject({ status: 'in_panel', panel: { reasons: ['objection'] } });
    await journey.voted();
    await journey.signed();
    expect(await journey.read()).toMatchObject({ status: 'in_notice' });
  });

  it('can be refused acceptance, and withdrawn before the decision only', async () => {
    const refused = await aJourney().submits();
    await refused.claims('completeness');
    await refused.moves('window', 'acceptance-refusal', { reasons: '不属于本园区受理范围' });
    expect(await refused.read()).toMatchObject({ status: 'not_accepted', turn: { who: 'nobody' } });

    const withdrawn = await aJourney().submits();
    await withdrawn.accepted();
    await withdrawn.moves('enterprise', 'withdrawal', { reason: '项目调整' });
    expect([(await withdrawn.read()).status, await stageOf(withdrawn)]).toEqual(['withdrawn', 'reserve']);
    const again = await withdrawn.move('enterprise', 'withdrawal', { reason: '项目调整' });
    expect(again.body).toMatchObject({
      status: 409,
      type: '/problems/command_refused',
      refusal: 'wrong_status',
      allowed: ['rate'],
    });
  });

  it('is accepted with papers to follow, and not decided without them', async () => {
    const journey = await aJourney().drafts();
    await journey.attaches({ except: ['it_plan'] });
    const missing = await journey.move('enterprise', 'submission');
    expect(missing.body).toMatchObject({ refusal: 'dossier_incomplete', errors: [{ pointer: '/materials/it_plan' }] });

    await journey.moves('enterprise', 'submission', { papersToFollow: ['it_plan'] });
    await journey.claims('completeness');
    const forgotten = await journey.move('window', 'acceptance', { checklist: journey.checklistOf('completeness') });
    expect(forgotten.body).toMatchObject({ refusal: 'papers_required', papers: ['it_plan'] });
    const dueOn = addDays(dayOf(api.clock.now()), 14);
    await journey.moves('window', 'acceptance', {
      checklist: journey.checklistOf('completeness'),
      papersToFollow: [{ material: 'it_plan', dueOn }],
    });
    await journey.reviewed();
    await expect(journey.signed()).rejects.toThrow('papers_outstanding');

    const early = await journey.move('enterprise', 'papers/it_plan');
    expect(early.body).toMatchObject({ status: 422, errors: [{ code: 'not_attached' }] });
    await journey.attach('it_plan');
    await journey.moves('enterprise', 'papers/it_plan');
    await journey.concludes('sign-customs', { outcome: 'approve', acknowledged: await journey.changesSeen() });
    await journey.signed();
    expect(await journey.read()).toMatchObject({
      status: 'in_notice',
      papersToFollow: [{ providedOn: expect.any(String) }],
    });
  });

  it('is accepted by law when the window stays silent, also when the timer never came', async () => {
    const journey = await aJourney().submits();
    const { receivedOn } = await journey.read();
    await journey.passes(20);
    expect(await journey.read()).toMatchObject({
      status: 'in_review',
      flags: { deemedAccepted: true },
      acceptedOn: receivedOn,
    });
  });
});
