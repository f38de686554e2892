import { chinaCalendar } from '#calendar';
import { enterpriseId, lin, servingAt } from '#test/support/engine/actors';
import { aVote, Scenario } from '#test/support/engine/scenario';
import { aSubmission } from '#test/support/engine/submissions';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { timersOf } from '../timers/timers.js';
import { turnOf } from '../rules/standing/turn.js';
import type { Command } from '../rules/commands.js';

const entry = theProcedure('entry');
const customs = servingAt('customs');
const commerce = servingAt('commerce');
const inReview = (facts = {}) => new Scenario(entry).submitted(facts).accepted();

const refused = (code: string) =>
  expect.objectContaining({ refusal: expect.objectContaining({ code }) }) as unknown as Error;

describe('a withdrawal during a suspension', () => {
  it('leaves no timer behind that would ask for ever', () => {
    const story = inReview().claims('customs');
    const expectedEnd = '2026-03-16';
    story.does(customs, { type: 'suspend', kind: 'expert_review', reason: '专家评审', expectedEnd });
    story.does(lin, { type: 'withdraw', reason: '项目调整' });
    expect(story.state).toMatchObject({ status: 'withdrawn', suspension: null });
    expect(timersOf(entry, story.state, chinaCalendar)).toEqual([]);
  });
});

describe('the panel with a seat in conflict', () => {
  it('is closed by the chair who has voted, once the quorum is met', () => {
    const story = inReview().reviewed({ commerce: 'object' }).sits();
    const about = { taskId: story.task('vote-ecology').id, reason: '亲属任职' };
    story.does(servingAt('panel-ecology'), { type: 'recuse', ...about });
    for (const { key, id, desk } of story.openOf('vote').filter((task) => task.key !== 'vote-ecology')) {
      story.claims(key).does(servingAt(desk), aVote(id));
    }
    expect(story.canDo(servingAt('chair')).map(({ command }) => command)).toContain('closePanel');
    story.does(servingAt('chair'), { type: 'closePanel' });
    expect(story.state).toMatchObject({
      status: 'in_approval',
      panel: { result: { outcome: 'approve', approvals: 4 } },
    });
    expect(story.task('vote-ecology').state).toBe('cancelled');
  });
});

describe('a refusal', () => {
  it('has reasons that the applicant is told, not only an opinion among colleagues (art. 38)', () => {
    const story = inReview().reviewed().claims('sign-customs');
    const taskId = story.task('sign-customs').id;
    const remedies = '可依法申请行政复议或提起行政诉讼';
    const sign = { type: 'sign', taskId, outcome: 'refuse', opinion: '不同意', remedies } as const;
    expect(() => story.does(servingAt('customs-approver'), sign)).toThrow(refused('reason_required'));
  });
});

describe('conditions', () => {
  const demand = (text: string, owner = 'applicant') => ({ text, owner, dueOn: '2026-09-01' });
  const consents = (story: Scenario, key: string, conditions: object[]) =>
    story.claims(key).does(servingAt(key), {
      type: 'opine',
      taskId: story.task(key).id,
      outcome: 'consent',
      checklist: story.checklistOf(key),
      conditions,
    } as Command);

  const returnedToCustoms = () => {
    const story = consents(inReview(), 'customs', [demand('围网内设置专用库')]);
    story.reviewed().claims('sign-customs');
    return story.does(servingAt('customs-approver'), {
      type: 'sign',
      taskId: story.task('sign-customs').id,
      outcome: 'return',
      returnTo: 'customs',
      reasons: '条件不明确',
    });
  };

  it('of an opinion that was returned give way to those of the new one', () => {
    const story = consents(returnedToCustoms(), 'customs', [demand('九月前完成联网')]);
    expect(story.state.conditions.map(({ text }) => text)).toEqual(['九月前完成联网']);
  });

  it('of an opinion that was returned fall away when the new one sets none', () => {
    expect(returnedToCustoms().reviewed().state.conditions).toEqual([]);
  });

  it('are met when the desk that set them says so, or the window, but no other desk', () => {
    const story = consents(inReview(), 'customs', [demand('联网')]);
    consents(story, 'commerce', [demand('到资')])
      .reviewed()
      .signed()
      .passes(14);
    const [first] = story.state.conditions;
    const met = { type: 'meetCondition', conditionId: first!.id, evidence: '验收单' } as const;
    expect(() => story.does(commerce, met)).toThrow(refused('not_your_condition'));
    expect(story.does(customs, met).state.conditions[0]).toMatchObject({ evidence: '验收单' });
  });

  it('have an owner who exists', () => {
    const story = inReview();
    expect(() => consents(story, 'customs', [demand('联网', 'nobody')])).toThrow(refused('no_such_owner'));
  });
});

describe('a checklist', () => {
  it('takes yes and no for its own lines and nothing else', () => {
    const story = inReview().claims('customs');
    const opine = (checklist: object) =>
      story.does(customs, {
        type: 'opine',
        taskId: story.task('customs').id,
        outcome: 'consent',
        checklist: { ...story.checklistOf('customs'), ...checklist },
      });
    expect(() => opine({ supervision: 'no' })).toThrow(refused('checklist_incomplete'));
    expect(() => opine({ invented: true })).toThrow(refused('no_such_line'));
  });
});

describe('a correction notice', () => {
  it('names fields and materials that the procedure has', () => {
    const story = new Scenario(entry).submitted().claims('completeness');
    const item = { subject: 'material', key: 'jobs', defect: '未填', remedy: '填写', because: null } as const;
    expect(() => story.does(servingAt('window'), { type: 'requestCorrection', items: [item] })).toThrow(
      refused('no_such_subject'),
    );
  });
});

describe('papers that follow, after a correction during the review', () => {
  const testing = { businessTypes: ['rd', 'testing'] };
  const item = { subject: 'field', key: 'businessTypes', defect: '漏填', remedy: '补填', because: null } as const;

  const corrected = (papers: string[], promised: string[], facts: object) => {
    const story = new Scenario(entry).submitted({}, papers).claims('completeness');
    const checklist = story.checklistOf('completeness');
    const following = papers.map((material) => ({ material, dueOn: '2026-03-27' }));
    story.does(servingAt('window'), { type: 'acceptWithPapersToFollow', checklist, papers: following });
    story.claims('customs').does(customs, { type: 'requestCorrection', items: [item], reason: '现场发现' });
    const answers = story.state.corrections[0]!.items.map(({ id }) => ({ item: id, answer: '已补' }));
    return story.does(lin, { type: 'resubmit', ...aSubmission(entry, { ...facts }), promised, answers });
  };

  it('are also those that were promised with it', () => {
    const story = corrected(['it_plan'], ['it_plan', 'ecology_statement'], testing);
    expect(story.state.papers).toEqual([
      { material: 'it_plan', dueOn: '2026-03-27', providedOn: null },
      { material: 'ecology_statement', dueOn: expect.any(String), providedOn: null },
    ]);
  });

  it('are in when they came with it', () => {
    expect(corrected(['it_plan'], [], testing).state.papers).toEqual([
      { material: 'it_plan', dueOn: '2026-03-27', providedOn: '2026-03-02' },
    ]);
  });

  it('give the applicant the turn while they hold the signatures', () => {
    const story = new Scenario(entry).submitted({}, ['it_plan']).claims('completeness');
    const checklist = story.checklistOf('completeness');
    const papers = [{ material: 'it_plan', dueOn: '2026-03-27' }];
    story.does(servingAt('window'), { type: 'acceptWithPapersToFollow', checklist, papers }).reviewed();
    expect(story.state.status).toBe('in_approval');
    expect(turnOf(story.state)).toEqual({ who: 'applicant', desks: [] });

    story.does(lin, { type: 'provide', material: 'it_plan' });
    expect(turnOf(story.state).who).toBe('desk');
  });

  it('are no longer waited for when nothing asks for them any more', () => {
    expect(corrected(['it_plan'], [], { itReadiness: 'none' }).state.papers).toEqual([]);
  });
});

describe('somebody of the enterprise that applies', () => {
  it('handles nothing of its application, whatever desk they serve', () => {
    const story = new Scenario(entry).submitted();
    const officer = { ...servingAt('window'), member: { enterpriseId, role: 'viewer' as const } };
    expect(story.canDo(officer)).toEqual([]);
    expect(() => story.claims('completeness', officer)).toThrow(refused('same_person'));
  });
});

describe('after the decision', () => {
  const approved = () => inReview().reviewed().signed().passes(14);

  it('the applicant has the turn until delivery is confirmed', () => {
    const story = approved().claims('delivery').does(servingAt('window'), { type: 'deliver', method: 'electronic' });
    expect(turnOf(story.state)).toEqual({ who: 'applicant', desks: [] });
    expect(turnOf(story.does(lin, { type: 'confirmDelivery' }).state).who).toBe('nobody');
  });

  it('the notice has run for as many days as it has, however late it is closed', () => {
    const notice = approved().state.clocks.find(({ key }) => key === 'notice');
    expect(notice).toMatchObject({ limit: 5, used: 5 });
  });
});
