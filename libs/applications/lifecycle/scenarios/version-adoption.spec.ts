import { lin, servingAt, supervisor } from '#test/support/engine/actors';
import { correcting, inApproval, inNotice, inReview, received } from '#test/support/engine/situations/situations';
import { Scenario } from '#test/support/engine/scenario';
import { aSubmission } from '#test/support/engine/submissions';
import { nextVersion } from '#test/support/engine/procedure-versions';
import { theProcedure } from '#test/support/engine/zone-procedures';
import type { Procedure } from '#zones/procedure';
import { recalculatedLimits } from '../limits/recalculation.js';

const entry = theProcedure('entry');

const adopts = (story: Scenario, change?: (draft: Procedure) => void): Scenario =>
  story.does(supervisor, {
    type: 'adoptVersion',
    facts: story.state.facts,
    reason: '新版取消了一项意见',
    target: nextVersion(story.procedure, change),
  });

const further = (draft: Procedure) => {
  const like = draft.tasks.find(({ key }) => key === 'commerce')!;
  draft.tasks.push({
    ...like,
    key: 'science',
    desk: 'science',
    title: { zh: '科技意见', en: 'Science' },
    checklist: [],
  });
};
const without = (key: string) => (draft: Procedure) => {
  draft.tasks = draft.tasks.filter((task) => task.key !== key);
};
const adopted = ({ events }: Scenario) => events.findLast(({ type }) => type === 'version_adopted');

describe('moving an application to another version of its procedure', () => {
  it('records from, to, why and what is different', () => {
    const story = adopts(inReview(), further);
    expect(story.state.procedureVersion).toBe(2);
    expect(adopted(story)).toEqual({
      type: 'version_adopted',
      from: 1,
      to: 2,
      reason: '新版取消了一项意见',
      on: '2026-03-02',
      facts: story.state.facts,
      lane: 'green',
      laneBefore: 'green',
      differences: [{ part: 'tasks', key: 'science', change: 'added' }],
    });
  });

  it('opens what the version needs now, and keeps what is open', () => {
    const before = inReview().claims('customs');
    const story = adopts(before, further);
    expect(story.task('science')).toMatchObject({ state: 'open', desk: 'science', stage: 'in_review' });
    expect(story.task('customs')).toMatchObject({ state: 'claimed', holder: 'customs', round: 1 });
  });

  it('keeps running limits as they were promised, and takes the new ones for what comes', () => {
    const shorter = (draft: Procedure) => {
      draft.limits.statutory.workingDays = 15;
      draft.limits.delivery.workingDays = 3;
      for (const task of draft.tasks) task.promised &&= { standard: 1, green: 1 };
    };
    const before = inReview();
    const due = before.state.clocks.find(({ key }) => key === 'statutory')?.dueOn;
    const customs = before.task('customs');
    const story = adopts(before, shorter);
    expect(story.state.clocks.find(({ key }) => key === 'statutory')).toMatchObject({ limit: 20, dueOn: due });
    expect(story.task('customs')).toEqual(customs);

    story.reviewed();
    expect(story.task('sign-customs')).toMatchObject({ promised: 1, dueOn: '2026-03-03' });
    story.signed().passes(14);
    expect(story.state.clocks.find(({ key }) => key === 'delivery')?.limit).toBe(3);
    expect(recalculatedLimits({ ...story.inputFor(lin), state: story.state })).toEqual([]);
  });

  it('finds the lane anew by what was handed in', () => {
    const story = adopts(received(), (draft) => (draft.lanes[0]!.when = 'false'));
    expect(story.state.lane).toBe('standard');
    expect(adopted(story)).toMatchObject({ lane: 'standard', laneBefore: 'green' });
  });

  it('leaves an opinion that was given as it is, though the version does not ask for it any more', () => {
    const story = inReview().claims('customs');
    const opinion = { outcome: 'object', checklist: story.checklistOf('customs'), reasons: '监管条件不足' } as const;
    story.does(servingAt('customs'), { type: 'opine', taskId: story.task('customs').id, ...opinion });
    adopts(story, without('customs')).reviewed();
    expect(story.state).toMatchObject({ status: 'in_panel', panel: { reasons: ['objection'] } });
  });

  it('asks for one more signature where two are being given', () => {
    const third = (draft: Procedure) => {
      const like = draft.tasks.find(({ key }) => key === 'sign-committee')!;
      draft.tasks.push({ ...like, key: 'sign-district', desk: 'district-approver' });
    };
    const story = adopts(inApproval().signed('approve', ['sign-customs']), third);
    expect(story.openOf('signature').map(({ key }) => key)).toEqual(['sign-committee', 'sign-district']);
    story.signed();
    expect(story.state.status).toBe('in_notice');
  });

  it('lets the applicant answer the notice that is out, and goes on by the new version', () => {
    const story = adopts(correcting(), further);
    const answers = story.state.corrections[0]!.items.map(({ id }) => ({ item: id, answer: '已补' }));
    story.does(lin, { type: 'resubmit', ...aSubmission(entry), answers }).accepted();
    expect(story.task('science').state).toBe('open');
  });

  it('lets a notice run to its end', () => {
    const story = adopts(inNotice(), (draft) => (draft.limits.notice.workingDays = 20));
    expect(story.passes(14).state.status).toBe('approved');
  });
});
