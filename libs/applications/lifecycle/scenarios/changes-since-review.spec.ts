import { lin, servingAt } from '#test/support/engine/actors';
import { Scenario } from '#test/support/engine/scenario';
import { refusalOf } from '#test/support/engine/histories/random-histories';
import { aSubmission } from '#test/support/engine/submissions';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { changesSinceReview } from '../rules/changes-since-review.js';
import type { Command } from '../rules/commands.js';

const entry = theProcedure('entry');
const customs = servingAt('customs');

/** Accepted with a paper to follow. */
const inReview = () => {
  const story = new Scenario(entry).submitted({}, ['it_plan']).claims('completeness');
  const papers = [{ material: 'it_plan', dueOn: '2026-03-27' }];
  const checklist = story.checklistOf('completeness');
  return story.does(servingAt('window'), { type: 'acceptWithPapersToFollow', papers, checklist });
};

const consents = (story: Scenario, key: string) =>
  story.claims(key).does(servingAt(key), {
    type: 'opine',
    taskId: story.task(key).id,
    outcome: 'consent',
    checklist: story.checklistOf(key),
  });

const corrected = (story: Scenario) => {
  const item = { subject: 'field', key: 'jobs', defect: '不符', remedy: '更正', because: null } as const;
  story.claims('customs').does(customs, { type: 'requestCorrection', items: [item], reason: '现场发现' });
  const answers = story.state.corrections.at(-1)!.items.map(({ id }) => ({ item: id, answer: '已更正' }));
  return story.does(lin, { type: 'resubmit', ...aSubmission(entry), promised: ['it_plan'], answers });
};

const signature = (story: Scenario, acknowledged: number[]) =>
  ({
    type: 'sign',
    taskId: story.task('sign-customs').id,
    outcome: 'approve',
    acknowledged,
    checklist: story.checklistOf('sign-customs'),
  }) as Command;

describe('what changed since the review', () => {
  it('is what came after an opinion was given, with those who judged without it', () => {
    const story = corrected(consents(inReview(), 'commerce'));
    expect(changesSinceReview(story.state)).toMatchObject([
      { what: 'handed_in', key: '2', on: '2026-03-02', judgedBefore: ['commerce'] },
    ]);
  });

  it('is nothing where everybody judged what there is now', () => {
    const story = corrected(inReview()).does(lin, { type: 'provide', material: 'it_plan' });
    expect(story.state.changes.map(({ what }) => what)).toEqual(['handed_in', 'paper_provided']);
    expect(changesSinceReview(story.reviewed().state)).toEqual([]);
  });

  it('is nothing any more once the desk has judged again', () => {
    const story = inReview().reviewed().does(lin, { type: 'provide', material: 'it_plan' });
    const judged = () => changesSinceReview(story.state).flatMap(({ judgedBefore }) => judgedBefore);
    expect(judged()).toContain('customs');
    story.claims('sign-customs').does(servingAt('customs-approver'), {
      type: 'sign',
      taskId: story.task('sign-customs').id,
      outcome: 'return',
      returnTo: 'customs',
      reasons: '请就补交的方案发表意见',
    });
    expect(story.reviewed() && judged()).not.toContain('customs');
    expect(judged()).toContain('commerce');
  });

  it('is signed for by whoever has seen all of it, and recorded with the signature', () => {
    const story = inReview().reviewed().does(lin, { type: 'provide', material: 'it_plan' }).claims('sign-customs');
    const approver = servingAt('customs-approver');
    const seen = changesSinceReview(story.state).map(({ seq }) => seq);
    expect(refusalOf(() => story.does(approver, signature(story, [])))).toBe('changes_unacknowledged');
    story.does(approver, signature(story, seen));
    expect(story.task('sign-customs').outcome).toMatchObject({ choice: 'approve', acknowledged: seen });
  });
});
