import { lin, thePublic, servingAt, supervisor } from '#test/support/engine/actors';
import { Scenario } from '#test/support/engine/scenario';
import { aSubmission } from '#test/support/engine/submissions';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { longestPromise, promisedDays } from '#zones/procedure';

const entry = theProcedure('entry');

const clock = (story: Scenario, key: string) => story.state.clocks.find((one) => one.key === key);
const promised = (story: Scenario) => clock(story, 'promised');
const standardLane = { rdDesign: false };
const inReview = (facts = {}) => new Scenario(entry).submitted(facts).accepted();

describe('the promised limit of a whole application', () => {
  it.each([
    ['green', {}, 4 + 2 + 5],
    ['standard', standardLane, 7 + 3 + 5],
  ])('is the review, the approval and the notice in the %s lane, from the day of acceptance', (lane, facts, days) => {
    const story = inReview(facts);
    expect(promisedDays(entry, lane)).toBe(days);
    expect(promised(story)).toMatchObject({ limit: days, startedOn: '2026-03-02', runningSince: '2026-03-02' });
  });

  it('starts with the day of receipt where silence accepted', () => {
    const story = new Scenario(entry).submitted().passes(8);
    expect(promised(story)).toMatchObject({ startedOn: '2026-03-02', dueOn: '2026-03-17' });
  });

  it('grows by the panel when it is convened, and not again when it sits again', () => {
    const story = inReview().reviewed({ commerce: 'object' });
    const withPanel = 11 + longestPromise(entry, 'in_panel', 'green');
    expect(promised(story)?.limit).toBe(withPanel);

    story
      .voted()
      .signed()
      .does(thePublic, { type: 'object', objectionId: 'an-objection', digest: 'b'.repeat(64) });
    story.claims('objection').does(lin, { type: 'answerObjection', statement: '与事实不符' });
    story.does(servingAt('window'), {
      type: 'decideObjection',
      taskId: story.task('objection').id,
      outcome: 'uphold',
      reasons: '异议成立。',
    });
    expect(story.state.status).toBe('in_panel');
    expect(promised(story)?.limit).toBe(withPanel);
  });

  it('stays when the time for the decision is extended', () => {
    const story = inReview().does(supervisor, { type: 'extend', reason: '案情复杂' });
    expect([promised(story)?.limit, clock(story, 'statutory')?.limit]).toEqual([11, 30]);
  });

  it('stands still while a special procedure goes on, and while corrections are awaited', () => {
    const story = inReview().passes(1).claims('customs');
    story.does(servingAt('customs'), {
      type: 'suspend',
      kind: 'hearing',
      reason: '听证',
      expectedEnd: '2026-03-10',
    });
    expect(promised(story)).toMatchObject({ runningSince: null, dueOn: null, used: 1 });
    story.passes(8);
    expect(promised(story)).toMatchObject({ runningSince: '2026-03-10', dueOn: '2026-03-24', used: 1 });

    const item = { subject: 'field', key: 'jobs', defect: '未填', remedy: '填写', because: null } as const;
    story.does(servingAt('customs'), { type: 'requestCorrection', items: [item], reason: '审查中发现' });
    expect(promised(story)).toMatchObject({ runningSince: null, used: 2 });
    const answers = story.state.corrections[0]!.items.map(({ id }) => ({ item: id, answer: '已填' }));
    story.passes(5).does(lin, { type: 'resubmit', ...aSubmission(entry), answers });
    expect(promised(story)).toMatchObject({ runningSince: '2026-03-16', dueOn: '2026-03-27' });
  });

  it('ends with the decision, and with a withdrawal', () => {
    const decided = inReview().reviewed().signed('refuse');
    expect([promised(decided)?.endedOn, clock(decided, 'statutory')?.endedOn]).toEqual(['2026-03-02', '2026-03-02']);
    const withdrawn = inReview().does(lin, { type: 'withdraw', reason: '计划调整' });
    expect(promised(withdrawn)?.endedOn).toBe('2026-03-02');
  });
});
