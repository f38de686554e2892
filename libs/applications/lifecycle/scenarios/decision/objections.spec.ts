import { chinaCalendar } from '#calendar';
import { lin, thePublic, servingAt } from '#test/support/engine/actors';
import { aVote, Scenario } from '#test/support/engine/scenario';
import { theProcedure } from '#test/support/engine/zone-procedures';
import type { Command } from '../../rules/commands.js';
import { timersOf } from '../../timers/timers.js';
import { turnOf } from '../../rules/standing/turn.js';

const entry = theProcedure('entry');
const window = servingAt('window');
const anObjection = (objectionId = 'first') =>
  ({ type: 'object', objectionId, digest: 'b'.repeat(64) }) satisfies Command;

const inNotice = (facts = {}) => new Scenario(entry).submitted(facts).accepted().reviewed().voted().signed();
const decided = (story: Scenario, outcome: 'uphold' | 'dismiss') => {
  story.claims('objection').does(lin, { type: 'answerObjection', statement: '与事实不符' });
  const taskId = story.task('objection').id;
  return story.does(window, { type: 'decideObjection', taskId, outcome, reasons: '经核查' });
};

describe('an objection to the notice', () => {
  it('becomes one task of the window, whoever else objects meanwhile', () => {
    const story = inNotice().does(thePublic, anObjection()).does(thePublic, anObjection('second'));
    expect(story.openOf('objection')).toMatchObject([{ desk: 'window', stage: 'in_notice', round: 1 }]);
  });

  it('gives the applicant the turn until it has spoken to it, and then the window', () => {
    const story = inNotice().does(thePublic, anObjection());
    expect(turnOf(story.state)).toEqual({ who: 'applicant', desks: ['window'] });

    story.claims('objection').does(lin, { type: 'answerObjection', statement: '与事实不符' });
    expect(turnOf(story.state)).toEqual({ who: 'desk', desks: ['window'] });
  });

  it('holds the close, whose timer waits, until it is dismissed after the period', () => {
    const story = inNotice().does(thePublic, anObjection()).passes(14);
    const timers = timersOf(entry, story.state, chinaCalendar).map(({ command }) => command.type);
    expect([story.state.status, timers]).toEqual(['in_notice', ['escalate']]);

    expect(decided(story, 'dismiss').timersAsk().state).toMatchObject({
      status: 'approved',
      decision: { outcome: 'approve' },
    });
  });

  it('lets the notice run on when it is dismissed within the period', () => {
    const story = decided(inNotice().does(thePublic, anObjection()), 'dismiss');
    expect(story.state.status).toBe('in_notice');
    expect(story.does(thePublic, anObjection('again')).task('objection').round).toBe(2);
  });

  it('brings the application to the panel when it is upheld, and a new notice follows', () => {
    const story = decided(inNotice().does(thePublic, anObjection()), 'uphold');
    expect(story.state).toMatchObject({ status: 'in_panel', panel: { reasons: ['objection_upheld'], result: null } });

    story.voted().signed().passes(14);
    expect(story.state).toMatchObject({ status: 'approved', panel: { result: { approvals: 5 } } });
  });

  it('is upheld only after the applicant has answered, or has had the time to', () => {
    const story = inNotice().does(thePublic, anObjection()).claims('objection');
    const taskId = story.task('objection').id;
    const uphold = () => story.does(window, { type: 'decideObjection', taskId, outcome: 'uphold', reasons: '属实' });
    expect(uphold).toThrow(
      expect.objectContaining({ refusal: { code: 'applicant_unheard', facts: { until: '2026-03-09' } } }),
    );
    story.passes(8);
    expect(uphold().state.status).toBe('in_panel');
  });

  it('is heard by the panel that sat before in a new sitting, whose votes alone count', () => {
    const story = inNotice({ investmentCny: 600_000_000 });
    expect(story.state.panel?.result).toMatchObject({ approvals: 5 });

    decided(story.does(thePublic, anObjection()), 'uphold');
    story.sits();
    const about = { taskId: story.task('vote-ecology').id, reason: '亲属任职' };
    story.does(servingAt('panel-ecology'), { type: 'recuse', ...about });
    for (const { key, id, desk } of story.openOf('vote').filter((task) => task.key !== 'vote-ecology')) {
      story.claims(key).does(servingAt(desk), aVote(id, 'refuse'));
    }
    story.does(servingAt('chair'), { type: 'closePanel' });
    expect(story.state.panel).toMatchObject({
      reasons: ['objection_upheld'],
      result: { outcome: 'refuse', approvals: 0, refusals: 4 },
    });
    expect(story.signed('refuse').state.status).toBe('refused');
  });
});
