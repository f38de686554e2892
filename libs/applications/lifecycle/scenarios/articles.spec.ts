import { chinaCalendar, dayOf, isCovered } from '#calendar';
import { lampOf } from '#applications/clock';
import { lin, thePublic, servingAt, supervisor, theClock } from '#test/support/engine/actors';
import { Scenario } from '#test/support/engine/scenario';
import { aSubmission } from '#test/support/engine/submissions';
import { refusalOf } from '#test/support/engine/histories/random-histories';
import { theProcedure } from '#test/support/engine/zone-procedures';
import type { Command } from '../rules/commands.js';
import { timersOf } from '../timers/timers.js';

/** What the rules say of time and turn, rule by rule; the zone applies the law by analogy (参照). */

const entry = theProcedure('entry');
const window = servingAt('window');
const customs = servingAt('customs');

/** Monday, the 2nd of March 2026, unless said otherwise: four weeks without a holiday. */
const begun = (day = '2026-03-02') => new Scenario(entry, new Date(`${day}T09:00:00+08:00`));
const received = (day?: string, promised?: string[]) => begun(day).submitted({}, promised);
const inReview = (day?: string) => received(day).accepted();
const inApproval = () => inReview().reviewed();

const due = ({ state }: Scenario, key: string) => state.clocks.find((clock) => clock.key === key)?.dueOn;
const limit = ({ state }: Scenario, key: string) => state.clocks.find((clock) => clock.key === key)?.limit;
const refuses = (story: Scenario, actor: typeof lin, command: Command) => refusalOf(() => story.does(actor, command));

const jobs = { subject: 'field', key: 'jobs', defect: '未填', remedy: '填写三年内用工人数', because: null } as const;
const energy = { ...jobs, key: 'energyTce', defect: '能耗与设备清单不符', remedy: '按设备清单填写' } as const;
const toldOf = (story: Scenario, ...items: object[]) =>
  story.claims('completeness').does(window, { type: 'requestCorrection', items } as Command);
const correct = (story: Scenario): Scenario => {
  const answers = story.state.corrections.at(-1)!.items.map(({ id }) => ({ item: id, answer: '已补' }));
  return story.does(lin, { type: 'resubmit', ...aSubmission(entry), answers });
};
const pause = (expectedEnd: string): Command => ({
  type: 'suspend',
  kind: 'expert_review',
  reason: '需专家评审',
  expectedEnd,
});
const signs = (story: Scenario, said: object = {}) =>
  ({
    type: 'sign',
    taskId: story.task('sign-customs').id,
    outcome: 'approve',
    checklist: story.checklistOf('sign-customs'),
    ...said,
  }) as Command;

describe('Administrative Licensing Law, by analogy', () => {
  it('art. 32: receipt is not acceptance; each has its day', () => {
    const story = received().passes(2).accepted();
    expect(story.state).toMatchObject({ receivedOn: '2026-03-02', acceptedOn: '2026-03-04', deemedAccepted: false });
    expect(story.events.map(({ type }) => type)).toEqual(expect.arrayContaining(['submitted', 'accepted']));
  });

  it('art. 32(1)(3): what can be mended on the spot is mended without a notice, and no clock stops', () => {
    const story = received()
      .claims('completeness')
      .does(window, { type: 'allowOnSpotCorrection', items: [jobs] });
    story.does(lin, { type: 'correctOnSpot', ...aSubmission(entry), changed: [jobs] });
    expect(story.state).toMatchObject({ status: 'received', corrections: [], receivedOn: '2026-03-02' });
    expect(due(story, 'acceptance')).toBe('2026-03-09');
  });

  it('art. 32(1)(4): silence for five working days is acceptance, as of the day of receipt', () => {
    const story = received();
    expect(due(story, 'acceptance')).toBe('2026-03-09');
    expect(story.passes(7).state.status).toBe('received');
    expect(story.passes(1).state).toMatchObject({ deemedAccepted: true, acceptedOn: '2026-03-02' });
    expect(due(story, 'statutory')).toBe('2026-03-30');
  });

  it('art. 32(1)(4): all defects are told at once; later only what follows from the corrected papers, and why', () => {
    const story = correct(toldOf(received(), jobs)).claims('completeness');
    const second = (item: object): Command => ({ type: 'requestCorrection', items: [item] }) as Command;
    expect(refuses(story, window, second(energy))).toBe('second_notice');
    expect(refuses(story, window, second(jobs))).toBe('second_notice');
    expect(refuses(story, window, second({ ...jobs, because: '更正后仍与协议不符' }))).toBeNull();
    const again = correct(toldOf(received(), jobs)).claims('completeness');
    const follows = again.state.corrections[0]?.items[0]?.id;
    expect(refuses(again, window, second({ ...energy, because: '由更正后的设备清单得知' }))).toBe('second_notice');
    expect(refuses(again, window, second({ ...energy, follows, because: '由更正后的设备清单得知' }))).toBeNull();
  });

  it('art. 32(1)(5): once all corrections are in, it is accepted as of the day the last one came', () => {
    const story = correct(toldOf(received(), jobs).passes(3)).passes(1).accepted();
    expect(story.state).toMatchObject({ receivedOn: '2026-03-05', acceptedOn: '2026-03-05' });
    expect(dayOf(story.now)).toBe('2026-03-06');
  });

  it('art. 34: two officers make a site check, and two who have not examined sign', () => {
    const story = inReview().claims('customs');
    const taskId = story.task('customs').id;
    const visit = (officers: object[]) =>
      ({
        type: 'recordSiteCheck',
        taskId,
        officers,
        on: '2026-03-02',
        place: '研发设计区',
        findings: '围网与申报一致',
      }) as Command;
    expect(refuses(story, customs, visit([customs]))).toBe('two_officers_required');
    expect(refuses(story, customs, visit([customs, servingAt('planning')]))).toBeNull();
    story.reviewed().does(customs, {
      type: 'opine',
      taskId,
      outcome: 'consent',
      checklist: story.checklistOf('customs'),
    });
    const both = { ...customs, desks: ['customs', 'customs-approver'] };
    expect(refuses(story, both, { type: 'claim', taskId: story.task('sign-customs').id })).toBe('same_person');
  });

  it('art. 36: those concerned are heard before the decision', () => {
    const story = inApproval().signed();
    story.does(thePublic, { type: 'object', objectionId: 'an-objection', digest: 'b'.repeat(64) }).passes(30);
    expect(story.state).toMatchObject({ status: 'in_notice', decision: null });
  });

  it('art. 38: a refusal gives reasons and tells of reconsideration and lawsuit', () => {
    const story = inApproval().claims('sign-customs');
    const approver = servingAt('customs-approver');
    const refusal = { outcome: 'refuse', reasons: '不符合准入条件', remedies: '可依法申请行政复议或提起行政诉讼' };
    expect(refuses(story, approver, signs(story, { ...refusal, reasons: '' }))).toBe('reason_required');
    expect(refuses(story, approver, signs(story, { ...refusal, remedies: '' }))).toBe('remedies_required');
    story.does(approver, signs(story, refusal)).signed('refuse', ['sign-committee']);
    expect(story.state).toMatchObject({ status: 'refused', decision: { outcome: 'refuse', reasons: refusal.reasons } });
    expect(story.state.decision?.remedies).toContain('行政复议');
  });

  it('art. 42(1): twenty working days from acceptance, and ten more once, for a reason', () => {
    const story = inReview();
    expect([limit(story, 'statutory'), due(story, 'statutory')]).toEqual([20, '2026-03-30']);
    story.does(supervisor, { type: 'extend', reason: '涉及多部门现场核查' });
    expect([limit(story, 'statutory'), due(story, 'statutory')]).toEqual([30, '2026-04-14']);
    expect(refuses(story, supervisor, { type: 'extend', reason: '再延' })).toBe('already_extended');
    expect(refuses(inReview(), supervisor, { type: 'extend', reason: '' })).toBe('reason_required');
  });

  it('art. 42(2): forty-five once it is handled jointly, and fifteen more', () => {
    const story = inReview().reviewed({ commerce: 'object' });
    expect([limit(story, 'statutory'), due(story, 'statutory')]).toEqual([45, '2026-05-08']);
    story.does(supervisor, { type: 'extend', reason: '联审补充论证' });
    expect([limit(story, 'statutory'), due(story, 'statutory')]).toEqual([60, '2026-05-28']);
  });

  it('art. 44: the decision is delivered within ten working days', () => {
    const story = inApproval().signed('refuse');
    expect([limit(story, 'delivery'), due(story, 'delivery')]).toEqual([10, '2026-03-16']);
    expect(story.task('delivery').dueOn).toBe('2026-03-16');
  });

  it('art. 45: expert review is not counted, asking other departments is', () => {
    const story = inReview().claims('customs').passes(2).does(customs, pause('2026-03-13'));
    expect(due(story, 'statutory')).toBeNull();
    story.passes(12).claims('commerce').passes(5);
    expect(story.state).toMatchObject({ suspension: null });
    expect(due(story, 'statutory')).toBe('2026-04-09');
    expect(due(inReview().claims('customs').passes(5), 'statutory')).toBe('2026-03-30');
  });

  it('art. 82: limits are in working days, legal holidays left out and days made up for taken in', () => {
    expect(due(inReview('2026-09-30'), 'statutory')).toBe('2026-11-03');
    expect(due(received('2026-02-13'), 'acceptance')).toBe('2026-02-27');
    const beyond = due(inReview('2026-12-14'), 'statutory') ?? '';
    expect([beyond, isCovered(chinaCalendar, beyond)]).toEqual(['2027-01-12', false]);
  });
});

describe('Civil Code, arts. 201 and 203', () => {
  it('the first day is not counted, and the last one lasts to its end in Beijing', () => {
    const story = received('2026-03-06');
    expect(due(story, 'acceptance')).toBe('2026-03-13');
    const silence = timersOf(entry, story.state, chinaCalendar).find(({ command }) => command.type === 'deemAccepted');
    expect(silence?.at.toISOString()).toBe('2026-03-13T16:00:00.000Z');
  });

  it('a limit never ends on a day that is not worked', () => {
    expect(due(received('2026-03-27'), 'acceptance')).toBe('2026-04-03');
    expect(due(received('2026-03-30'), 'acceptance')).toBe('2026-04-07');
  });
});

describe('practice, and what the zone sets', () => {
  it('a notice of five working days counts its first day in', () => {
    const story = inApproval().signed();
    expect([limit(story, 'notice'), due(story, 'notice')]).toEqual([5, '2026-03-06']);
    expect(story.passes(4).state.status).toBe('in_notice');
    expect(story.passes(1).state.status).toBe('approved');
  });

  it('the applicant has twenty working days for corrections; then the application lapses', () => {
    const story = toldOf(received(), jobs);
    expect(story.state.corrections[0]?.dueOn).toBe('2026-03-30');
    expect(story.passes(28).state.status).toBe('correcting');
    expect(story.passes(1).state.status).toBe('lapsed');
  });

  it('a department that is asked and says nothing consents, but never customs', () => {
    const story = inReview();
    const promised = story.task('commerce').dueOn;
    story.passes(30);
    expect([promised, story.task('commerce').outcome]).toMatchObject([
      '2026-03-06',
      { choice: 'consent', by: 'system' },
    ]);
    expect(story.task('customs').state).toBe('open');
    expect(refuses(story, theClock, { type: 'consentBySilence', taskId: story.task('customs').id })).toBe('not_due');
  });

  it('papers to follow: accepted at once on the written promise, decided only when they are in', () => {
    const story = received(undefined, ['it_plan']).claims('completeness');
    const papers = [{ material: 'it_plan', dueOn: '2026-03-27' }];
    const checklist = story.checklistOf('completeness');
    story.does(window, { type: 'acceptWithPapersToFollow', papers, checklist }).reviewed().claims('sign-customs');
    expect(refuses(story, servingAt('customs-approver'), signs(story))).toBe('papers_outstanding');
    story.does(lin, { type: 'provide', material: 'it_plan' });
    const acknowledged = story.state.changes.map(({ seq }) => seq);
    expect(refuses(story, servingAt('customs-approver'), signs(story, { acknowledged }))).toBeNull();
  });

  it('lamps: yellow near the limit, red past it', () => {
    const story = inReview();
    const lamp = (day: string) => lampOf(chinaCalendar, { dueOn: due(story, 'statutory') ?? null, days: 20 }, day);
    expect(['2026-03-23', '2026-03-24', '2026-03-30', '2026-03-31'].map(lamp)).toEqual([
      'green',
      'yellow',
      'yellow',
      'red',
    ]);
  });
});
