import { lin, servingAt } from '#test/support/engine/actors';
import {
  conditionCommand,
  approved,
  breached,
  conditionOf,
  customs,
  delivered,
  reported,
  window,
} from '#test/support/engine/approvals';
import { fold } from '../../events/evolve.js';
import type { ApplicationEvent } from '../../events/events.js';
import { isBroken, isReported } from '../../state/application-state.js';
import { turnOf } from '../../rules/standing/turn.js';

const refused = (code: string) =>
  expect.objectContaining({ refusal: expect.objectContaining({ code }) }) as unknown as Error;

describe('a condition of an approval', () => {
  it('is reported by the applicant and confirmed by the desk that set it, with the applicant’s evidence', () => {
    const story = approved();
    story.does(
      lin,
      conditionCommand('reportCondition', conditionOf(story), { evidence: '联网验收单', attachments: ['a-file'] }),
    );
    expect(isReported(conditionOf(story))).toBe(true);

    story.does(customs, conditionCommand('meetCondition', conditionOf(story), { evidence: '' }));
    expect(conditionOf(story)).toMatchObject({ metOn: '2026-03-09', evidence: '联网验收单', attachments: ['a-file'] });
  });

  it('may be reported again once the desk has said what is wanting', () => {
    const story = reported();
    story.does(customs, conditionCommand('refuseReport', conditionOf(story), { reasons: '缺少验收结论' }));
    expect(conditionOf(story).report).toMatchObject({ refused: { reasons: '缺少验收结论' } });
    expect(isReported(reported(story).state.conditions[0]!)).toBe(true);
  });

  it('gives the turn to whoever has to act on it', () => {
    const story = delivered(approved());
    expect(turnOf(story.state)).toEqual({ who: 'applicant', desks: [] });
    expect(turnOf(reported(story).state)).toEqual({ who: 'desk', desks: ['customs'] });
    story.does(customs, conditionCommand('meetCondition', conditionOf(story)));
    expect(turnOf(story.state)).toEqual({ who: 'desk', desks: ['customs'] });
    story.does(window, conditionCommand('meetCondition', conditionOf(story, 'customs')));
    expect(turnOf(story.state)).toEqual({ who: 'nobody', desks: [] });
  });

  it('is broken by the desk that set it, with reason and evidence, and can still be met', () => {
    const story = breached();
    expect(conditionOf(story).breach).toMatchObject({ reason: '逾期未落实', brokenOn: '2026-03-09' });
    expect(() => breached(story)).toThrow(refused('already_broken'));

    reported(story).does(customs, conditionCommand('meetCondition', conditionOf(story)));
    expect([isBroken(conditionOf(story)), conditionOf(story).metOn]).toEqual([false, '2026-03-09']);
  });

  it('is not for others: another desk, the owner’s own confirmation, somebody of the enterprise', () => {
    const story = reported();
    const set = conditionOf(story);
    const theirs = { ...customs, member: { enterpriseId: story.state.enterpriseId, role: 'viewer' as const } };
    expect(() => story.does(servingAt('tax'), conditionCommand('meetCondition', set))).toThrow(
      refused('not_your_desk'),
    );
    expect(() => story.does(lin, conditionCommand('meetCondition', set))).toThrow(refused('not_your_desk'));
    expect(() => story.does(theirs, conditionCommand('meetCondition', set))).toThrow(refused('same_person'));
    expect(() => story.does(lin, conditionCommand('reportCondition', conditionOf(story, 'customs')))).toThrow(
      refused('no_such_condition'),
    );
  });

  it('stored before there were files and breaches folds to one that has none', () => {
    const { events } = approved();
    const earlier = events.map((event): ApplicationEvent => {
      if (event.type !== 'conditions_set') return event;
      const conditions = event.conditions.map(({ id, text, owner, setBy, dueOn, metOn, evidence }) => ({
        id,
        text,
        owner,
        setBy,
        dueOn,
        metOn,
        evidence,
      }));
      return { ...event, conditions } as ApplicationEvent;
    });
    expect(fold(earlier)).toEqual(fold(events));
  });
});
