import { lin, servingAt } from '#test/support/engine/actors';
import {
  conditionCommand,
  approved,
  breached,
  conditionOf,
  customs,
  delivered,
  reported,
} from '#test/support/engine/approvals';
import { Scenario } from '#test/support/engine/scenario';
import { aSubmission } from '#test/support/engine/submissions';
import { theProcedure } from '#test/support/engine/zone-procedures';
import type { EventOf } from '../events/events.js';

const item = { subject: 'field', key: 'jobs', defect: '未填', remedy: '填写', because: null } as const;
const received = () => new Scenario(theProcedure('entry')).submitted().claims('completeness');
const correcting = () => received().does(servingAt('window'), { type: 'requestCorrection', items: [item] });

/** What, when, to whom; days pass one by one, and the clock asks several times on each. */
function remindersIn(story: Scenario, days: number): string[] {
  const before = story.events.length;
  for (let day = 0; day < days; day += 1) story.passes(1).timersAsk().timersAsk();
  return story.events
    .slice(before)
    .filter((event): event is EventOf<'reminded'> => event.type === 'reminded')
    .map(({ on, about: what, occasion, to, dueOn }) => `${on} ${what} ${occasion} ${to.join('+')} ${dueOn}`);
}

describe('a reminder', () => {
  it('of a condition comes two working days before its last day and on the day after, to whoever acts on it', () => {
    const story = delivered(approved([{ text: '联网', owner: 'applicant', dueOn: '2026-03-24' }]));
    expect(remindersIn(story, 40)).toEqual([
      '2026-03-20 condition near applicant 2026-03-24',
      '2026-03-25 condition overdue applicant 2026-03-24',
    ]);
  });

  it('goes to the desk that has a report to answer', () => {
    const story = reported(approved([{ text: '联网', owner: 'applicant', dueOn: '2026-03-24' }]));
    expect(remindersIn(story, 40)[0]).toBe('2026-03-20 condition near customs 2026-03-24');
  });

  it('does not come once the condition is met or broken', () => {
    const story = approved([{ text: '联网', owner: 'applicant', dueOn: '2026-03-24' }]);
    expect(remindersIn(breached(story), 40)).toEqual([]);
    story.does(customs, conditionCommand('meetCondition', conditionOf(story)));
    expect(remindersIn(story, 40)).toEqual([]);
  });

  it('of a correction comes before it lapses, and none comes later', () => {
    expect(remindersIn(correcting(), 60)).toEqual(['2026-03-26 correction near applicant 2026-03-30']);
  });

  it('is given for each correction notice', () => {
    const story = correcting();
    expect(remindersIn(story, 25)).toHaveLength(1);
    const answers = story.state.corrections[0]!.items.map(({ id }) => ({ item: id, answer: '已填' }));
    const { facts } = story.state;
    const handedIn = { projectId: 'p', projectName: '项目', facts, contentHash: 'c', promised: [], errors: [] };
    story.does(lin, { type: 'resubmit', ...handedIn, answers }).claims('completeness');
    story.does(servingAt('window'), { type: 'requestCorrection', items: [{ ...item, because: '由补正引出' }] });
    expect(remindersIn(story, 60)).toHaveLength(1);
  });

  it('of a paper to follow comes before its day and after it, as long as it is not in', () => {
    const story = new Scenario(theProcedure('entry'));
    story.does(lin, { type: 'submit', ...aSubmission(story.procedure), promised: ['it_plan'] }).claims('completeness');
    const papers = [{ material: 'it_plan', dueOn: '2026-03-13' }];
    const checklist = story.checklistOf('completeness');
    story.does(servingAt('window'), { type: 'acceptWithPapersToFollow', papers, checklist });
    expect(remindersIn(story, 30)).toEqual([
      '2026-03-11 paper near applicant+customs 2026-03-13',
      '2026-03-14 paper overdue applicant+customs 2026-03-13',
    ]);
    expect(remindersIn(story.does(lin, { type: 'provide', material: 'it_plan' }), 30)).toEqual([]);
  });

  it('warns the desks before a suspension ends by itself, but not on the day it begins', () => {
    const suspended = (expectedEnd: string) =>
      received()
        .does(servingAt('window'), { type: 'accept', checklist: received().checklistOf('completeness') })
        .claims('customs')
        .does(customs, { type: 'suspend', kind: 'testing', reason: '检测', expectedEnd });
    expect(remindersIn(suspended('2026-03-16'), 40)).toEqual([
      '2026-03-12 suspension near customs+commerce+planning 2026-03-16',
    ]);
    expect(remindersIn(suspended('2026-03-04'), 40)).toEqual([]);
  });

  it('that the clock missed comes once, however late, for what is true then', () => {
    const story = delivered(approved([{ text: '联网', owner: 'applicant', dueOn: '2026-03-24' }]));
    story.now = new Date('2026-06-01T09:00:00+08:00');
    expect(remindersIn(story, 3)).toEqual(['2026-06-02 condition overdue applicant 2026-03-24']);
  });
});
