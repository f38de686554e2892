import { lin, servingAt, supervisor } from '#test/support/engine/actors';
import { aVote, Scenario } from '#test/support/engine/scenario';
import { aSubmission } from '#test/support/engine/submissions';
import { theProcedure } from '#test/support/engine/zone-procedures';

const entry = theProcedure('entry');
const customsApprover = servingAt('customs-approver');

const inReview = (facts = {}) => new Scenario(entry).submitted(facts).accepted();
const keysOf = (story: Scenario, kind: string) =>
  story.state.tasks.filter((task) => task.kind === kind).map(({ key }) => key);

describe('the life of an entry application', () => {
  it('runs from draft to a delivered approval', () => {
    const story = inReview().reviewed().signed();
    expect(story.state).toMatchObject({ status: 'in_notice', decision: null });

    story.passes(14).claims('delivery').does(servingAt('window'), { type: 'deliver', method: 'electronic' });
    story.does(lin, { type: 'confirmDelivery' });
    expect(story.state).toMatchObject({
      status: 'approved',
      decision: { outcome: 'approve' },
      delivery: { method: 'electronic' },
    });
    expect(story.canDo(lin)).toEqual([{ command: 'rate', taskId: null }]);
  });

  it.each([
    [{}, 'green', ['commerce', 'customs', 'planning']],
    [{ floorAreaSqm: 0 }, 'green', ['commerce', 'customs']],
    [{ sector: 'health' }, 'green', ['commerce', 'customs', 'ecology', 'planning']],
    [
      { tier: 'extended', sector: 'leasing', businessTypes: ['leasing'], rdDesign: false },
      'standard',
      ['commerce', 'customs', 'market', 'planning', 'tax'],
    ],
    [
      { tier: 'extended', sector: 'maintenance', businessTypes: ['maintenance'], rdDesign: false },
      'standard',
      ['commerce', 'customs', 'ecology', 'planning'],
    ],
  ])('asks the desks that %j needs, in the %s lane', (facts, lane, desks) => {
    const story = inReview(facts);
    expect(story.state.lane).toBe(lane);
    expect(keysOf(story, 'opinion').sort()).toEqual(desks);
  });

  it.each([
    ['an investment of 5 亿元', { investmentCny: 500_000_000 }, {}, ['by_rule']],
    ['a sector outside the positioning', { tier: 'outside', sector: 'outside' }, {}, ['by_rule']],
    ['an objection', {}, { planning: 'object' } as const, ['objection']],
  ])('goes to the panel for %s, and the clock becomes 45', (_, facts, said, reasons) => {
    const story = inReview(facts).reviewed(said);
    expect(story.state).toMatchObject({ status: 'in_panel', panel: { reasons } });
    expect(story.state.clocks.find(({ key }) => key === 'statutory')?.limit).toBe(45);
  });

  it('is accepted by law as of the day of receipt when the window is silent for five working days', () => {
    const story = new Scenario(entry).submitted().passes(7);
    expect(story.state.status).toBe('received');
    story.passes(1);
    expect(story.state).toMatchObject({ status: 'in_review', deemedAccepted: true, acceptedOn: '2026-03-02' });
    expect(story.state.clocks.find(({ key }) => key === 'statutory')).toMatchObject({
      startedOn: '2026-03-02',
      dueOn: '2026-03-30',
    });
  });

  it('is accepted as of the day the last correction came in', () => {
    const story = new Scenario(entry).submitted().claims('completeness');
    const item = { subject: 'field', key: 'jobs', defect: '未填', remedy: '填写', because: null } as const;
    story.does(servingAt('window'), { type: 'requestCorrection', items: [item] }).passes(3);
    const answers = story.state.corrections[0]!.items.map(({ id }) => ({ item: id, answer: '已填' }));
    story
      .does(lin, { type: 'resubmit', ...aSubmission(entry), answers })
      .passes(1)
      .accepted();
    expect(story.state).toMatchObject({ status: 'in_review', round: 2, acceptedOn: '2026-03-05' });
  });

  it('lapses when the applicant’s time for corrections is over', () => {
    const story = new Scenario(entry).submitted().claims('completeness');
    const item = { subject: 'field', key: 'jobs', defect: '未填', remedy: '填写', because: null } as const;
    story.does(servingAt('window'), { type: 'requestCorrection', items: [item] }).passes(40);
    expect(story.state.status).toBe('lapsed');
  });

  it('takes silence as consent, but never from customs and ecology', () => {
    const story = inReview({ sector: 'health' }).passes(20);
    expect(
      story
        .openOf('opinion')
        .map(({ key }) => key)
        .sort(),
    ).toEqual(['customs', 'ecology']);
  });

  it('does not count the time of an expert review', () => {
    const story = inReview().claims('customs');
    const before = story.state.clocks.find(({ key }) => key === 'statutory')?.dueOn;
    story.does(servingAt('customs'), {
      type: 'suspend',
      kind: 'expert_review',
      reason: '专家评审',
      expectedEnd: '2026-03-16',
    });
    story.passes(15);
    expect(story.state.suspension).toBeNull();
    expect([before, story.state.clocks.find(({ key }) => key === 'statutory')?.dueOn]).toEqual([
      '2026-03-30',
      '2026-04-14',
    ]);
  });

  it('is extended once by ten working days', () => {
    const story = inReview().does(supervisor, { type: 'extend', reason: '案情复杂' });
    expect(story.state.clocks.find(({ key }) => key === 'statutory')).toMatchObject({ limit: 30, dueOn: '2026-04-14' });
  });

  it('goes back to the named review when a signer returns it, and needs both signatures anew', () => {
    const story = inReview().reviewed().signed('approve', ['sign-committee']).claims('sign-customs');
    const { id } = story.task('sign-customs');
    const checklist = story.checklistOf('sign-customs');
    story.does(customsApprover, {
      type: 'sign',
      taskId: id,
      outcome: 'return',
      returnTo: 'customs',
      reasons: '意见缺少联网结论',
      checklist,
    });
    expect(story.state.status).toBe('in_review');
    expect(story.openOf('opinion').map(({ key }) => key)).toEqual(['customs']);
    expect(story.reviewed().openOf('signature')).toHaveLength(2);
  });

  it('goes to the panel once when the signatures differ, and its majority binds', () => {
    const story = inReview().reviewed().signed('approve', ['sign-committee']).signed('refuse', ['sign-customs']);
    expect(story.state).toMatchObject({ status: 'in_panel', panel: { reasons: ['signatures_differ'] } });
    story.voted().signed('approve').passes(14);
    expect(story.state).toMatchObject({ status: 'approved', panel: { result: { outcome: 'approve', approvals: 5 } } });
  });

  it('is refused by a veto against four approvals', () => {
    const story = inReview({ investmentCny: 600_000_000 }).reviewed().sits().claims('vote-customs');
    const { id } = story.task('vote-customs');
    story.does(servingAt('panel-customs'), aVote(id, 'refuse', { veto: true, opinion: '围网外无法监管' }));
    story.voted().signed('refuse');
    expect(story.state).toMatchObject({
      status: 'refused',
      panel: { result: { outcome: 'refuse', approvals: 4, vetoes: ['vote-customs'] } },
    });
    expect(story.openOf('delivery')).toHaveLength(1);
  });
});

describe('the shorter procedures', () => {
  it.each(['change', 'extension', 'exit'] as const)('%s passes through the statuses that have no task', (kind) => {
    const procedure = theProcedure(kind);
    const story = new Scenario(procedure).submitted();
    for (let turn = 0; turn < 6 && story.openOf('check').length > 0; turn += 1) story.accepted();
    story.reviewed().voted().signed().passes(14);
    expect(story.state).toMatchObject({ status: 'approved', decision: { outcome: 'approve' } });
  });

  it.each([
    [['jobs'], ['commerce']],
    [['energyTce'], ['planning']],
    [
      ['floorAreaSqm', 'importUsd'],
      ['commerce', 'customs', 'planning'],
    ],
    [['projectNameZh'], ['commerce']],
  ])('a change of %j is examined by %j alone', (changedFields, desks) => {
    const story = new Scenario(theProcedure('change')).submitted({ changedFields }).accepted();
    expect(keysOf(story, 'opinion').sort()).toEqual(desks);
    expect(story.reviewed().state.status).toBe('in_approval');
  });

  it.each([
    [{ changedFields: ['jobs'], investmentCny: 800_000_000 }, 'in_approval'],
    [{ changedFields: ['investmentCny'], investmentCny: 800_000_000 }, 'in_panel'],
    [{ changedFields: ['sector'], tier: 'outside', sector: 'outside' }, 'in_panel'],
    [{ changedFields: ['jobs'], tier: 'outside', sector: 'outside' }, 'in_approval'],
  ])('a change with %j goes on to %s', (facts, status) => {
    expect(new Scenario(theProcedure('change')).submitted(facts).accepted().reviewed().state.status).toBe(status);
  });
});
