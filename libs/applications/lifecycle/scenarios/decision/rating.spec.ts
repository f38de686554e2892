import { lin, servingAt } from '#test/support/engine/actors';
import { approved, badlyRated, delivered, window, window2 } from '#test/support/engine/approvals';
import { Scenario } from '#test/support/engine/scenario';
import { aSubmission } from '#test/support/engine/submissions';
import { theProcedure } from '#test/support/engine/zone-procedures';
import type { Command } from '../../rules/commands.js';
import { turnOf } from '../../rules/standing/turn.js';

const refused = (code: string) =>
  expect.objectContaining({ refusal: expect.objectContaining({ code }) }) as unknown as Error;
const answer = (story: Scenario, said: object = {}) =>
  ({
    type: 'callBack',
    taskId: story.task('callback').id,
    outcome: 'resolve',
    opinion: '增设一个窗口',
    reply: '已增设窗口，等候时间缩短',
    ...said,
  }) as Command;

describe('a rating', () => {
  it.each(['very_satisfied', 'satisfied', 'fairly_satisfied'] as const)(
    'of %s asks nothing more of anybody',
    (level) => {
      const story = delivered().does(lin, { type: 'rate', level });
      expect(story.state.rating).toMatchObject({ level, words: null, reply: null });
      expect([story.openOf('callback'), turnOf(story.state).who]).toEqual([[], 'applicant']);
    },
  );

  it.each(['dissatisfied', 'very_dissatisfied'] as const)('of %s opens a call-back of 15 working days', (level) => {
    const story = delivered().does(lin, { type: 'rate', level, words: '等候时间过长' });
    expect(story.openOf('callback')).toMatchObject([
      { desk: 'window', stage: 'ended', promised: 15, dueOn: '2026-03-30' },
    ]);
    expect(turnOf(story.state)).toEqual({ who: 'desk', desks: ['window'] });
  });

  it('is answered by a colleague of those who handled the application, and the applicant has the reply', () => {
    const story = badlyRated();
    expect(() => story.claims('callback', window)).toThrow(refused('same_person'));

    story.claims('callback', window2).does(window2, answer(story));
    expect(story.state.rating?.reply).toEqual({ text: '已增设窗口，等候时间缩短', repliedOn: '2026-03-09' });
    expect(story.task('callback')).toMatchObject({
      state: 'done',
      outcome: { choice: 'resolve', opinion: '增设一个窗口' },
    });
  });

  it('is not answered by who made the last check, but by whoever had a later one in hand that was taken away', () => {
    const entry = theProcedure('entry');
    const item = { subject: 'field', key: 'jobs', defect: '未填', remedy: '填写用工人数', because: null } as const;
    const story = new Scenario(entry).submitted().claims('completeness', window2);
    story.does(window2, { type: 'requestCorrection', items: [item] });
    const answers = story.state.corrections[0]!.items.map(({ id }) => ({ item: id, answer: '已补' }));
    story.does(lin, { type: 'resubmit', ...aSubmission(entry), answers }).claims('completeness', window);
    badlyRated(story.does(lin, { type: 'withdraw', reason: '项目调整' }));

    expect(() => story.claims('callback', window2)).toThrow(refused('same_person'));
    story.claims('callback', window).does(window, answer(story));
    expect(story.task('callback').state).toBe('done');
  });

  it('is not answered by halves', () => {
    const story = badlyRated().claims('callback', window2);
    expect(() => story.does(window2, answer(story, { reply: ' ' }))).toThrow(refused('reply_required'));
    expect(() => story.does(window2, answer(story, { opinion: '' }))).toThrow(refused('reason_required'));
    expect(() => story.does(window2, answer(story, { outcome: 'dismiss' }))).toThrow(refused('wrong_outcome'));
  });

  it.each([
    [
      'withdrawn',
      () => new Scenario(theProcedure('entry')).submitted().does(lin, { type: 'withdraw', reason: '调整' }),
    ],
    ['refused', () => new Scenario(theProcedure('entry')).submitted().accepted().reviewed().signed('refuse')],
    ['approved', () => approved()],
    [
      'not_accepted',
      () => {
        const story = new Scenario(theProcedure('entry')).submitted().claims('completeness');
        return story.does(servingAt('window'), { type: 'refuseAcceptance', reasons: '不属于本园区' });
      },
    ],
  ] as const)('may be given when the application is %s, and the call-back can be done there', (status, ended) => {
    const story = badlyRated(ended());
    expect(story.state.status).toBe(status);
    story.claims('callback', window2).does(window2, answer(story));
    expect(story.state).toMatchObject({ status, rating: { reply: { text: expect.any(String) } } });
  });

  it('is nobody’s before the end, and nobody’s of a draft that was given up', () => {
    const draft = new Scenario(theProcedure('entry'));
    expect(() => draft.does(lin, { type: 'rate', level: 'satisfied' })).toThrow(refused('wrong_status'));
    draft.does(lin, { type: 'withdraw', reason: '不办了' });
    expect(() => draft.does(lin, { type: 'rate', level: 'satisfied' })).toThrow(refused('nothing_to_rate'));
  });
});
