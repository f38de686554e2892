import { deputyOf, lin, thePublic, servingAt, standingIn } from '#test/support/engine/actors';
import { aMeeting, aVote, Scenario } from '#test/support/engine/scenario';
import { theProcedure } from '#test/support/engine/zone-procedures';
import type { Procedure } from '#zones/procedure';
import { fold } from '../../events/evolve.js';
import { lateSince, sittingOf, sittingVotes } from '../../rules/sitting.js';
import { timersOf } from '../../timers/timers.js';
import { turnOf } from '../../rules/standing/turn.js';

const entry = theProcedure('entry');
const chair = servingAt('chair');
const customs = servingAt('panel-customs');
const deputy = deputyOf('panel-customs');

const inPanel = (procedure = entry) => new Scenario(procedure).submitted().accepted().reviewed({ commerce: 'object' });
const refused = (code: string) =>
  expect.objectContaining({ refusal: expect.objectContaining({ code }) }) as unknown as Error;
const votes = (story: Scenario, key: string, said: object = {}, actor = servingAt(story.task(key).desk)) =>
  story.claims(key, actor).does(actor, aVote(story.task(key).id, 'approve', said));
const recuses = (story: Scenario, key: string, actor = servingAt(story.task(key).desk)) =>
  story.does(actor, { type: 'recuse', taskId: story.task(key).id, reason: '曾任申请企业顾问' });

describe('before the meeting', () => {
  it('the chair’s desk has the turn, and no seat votes', () => {
    const story = inPanel();
    expect(turnOf(story.state)).toEqual({ who: 'desk', desks: ['chair'] });
    expect(story.canDo(chair)).toEqual([
      { command: 'recuse', taskId: story.task('vote-committee').id },
      { command: 'putOnAgenda', taskId: null },
      { command: 'suspend', taskId: null },
      { command: 'askForExtension', taskId: null },
    ]);
    expect(() => story.claims('vote-customs')).toThrow(refused('not_sitting'));
    expect(turnOf(story.sits().state).desks).toHaveLength(5);
  });

  it('it stands on one agenda at a time, and comes off while the agenda is open', () => {
    const story = inPanel().onAgenda();
    const another = { type: 'putOnAgenda', meeting: aMeeting(story.now, { meetingId: 'meeting-2' }) } as const;
    expect(() => story.does(chair, another)).toThrow(refused('on_agenda'));
    story.does(chair, { type: 'takeOffAgenda' }).does(chair, another);
    expect(story.state.sittings).toMatchObject([
      { meetingId: 'meeting-1', end: { how: 'taken_off' } },
      { meetingId: 'meeting-2', end: null },
    ]);
  });

  it('the papers are fixed, by round and hash, and the agenda is closed from then on', () => {
    const story = inPanel().onAgenda().does(chair, { type: 'fixPapers' });
    expect(sittingOf(story.state)?.papers).toMatchObject({ round: 1, contentHash: 'a'.repeat(64), provided: [] });
    for (const type of ['takeOffAgenda', 'fixPapers'] as const) {
      expect(() => story.does(chair, { type })).toThrow(refused('agenda_closed'));
    }
  });

  it('is the only time for fixing papers; a meeting begins an hour early at most', () => {
    const late = inPanel().onAgenda();
    late.now = new Date(late.now.getTime() + 3_600_000);
    expect(() => late.does(chair, { type: 'fixPapers' })).toThrow(refused('meeting_begun'));

    const heldAt = '2026-03-05T01:00:00.000Z';
    const early = inPanel().does(chair, { type: 'putOnAgenda', meeting: aMeeting(new Date(), { heldAt }) });
    const open = { type: 'openSitting', attendance: early.attendance() } as const;
    expect(() => early.does(chair, open)).toThrow(refused('papers_not_fixed'));
    expect(() => early.does(chair, { type: 'fixPapers' }).does(chair, open)).toThrow(refused('not_due'));
    expect(sittingOf(early.passes(3).does(chair, open).state)?.opened).not.toBeNull();
  });

  it('a paper that comes after the papers were fixed is told', () => {
    const story = new Scenario(entry).submitted({ investmentCny: 600_000_000 }, ['it_plan']).claims('completeness');
    const papers = [{ material: 'it_plan', dueOn: '2026-03-27' }];
    const checklist = story.checklistOf('completeness');
    story.does(servingAt('window'), { type: 'acceptWithPapersToFollow', papers, checklist });
    story.reviewed().onAgenda().does(chair, { type: 'fixPapers' });
    story.does(lin, { type: 'provide', material: 'it_plan' });
    const { papers: fixed } = sittingOf(story.state)!;
    expect(lateSince(story.state, fixed!)).toEqual(['it_plan']);
    expect(lateSince(story.state, fixed!, '2026-03-01')).toEqual([]);
  });

  it('a withdrawal ends the sitting, and leaves no timer', () => {
    const story = inPanel().onAgenda().does(lin, { type: 'withdraw', reason: '项目调整' });
    expect(story.state.sittings).toMatchObject([{ end: { how: 'withdrawn', on: '2026-03-02' } }]);
    expect(timersOf(entry, story.state, story.calendar)).toEqual([]);
  });
});

describe('at the meeting', () => {
  it('everybody who is there votes, and the last vote brings the result into the record', () => {
    const story = inPanel().sits().voted({ 'vote-planning': 'refuse' });
    expect(story.state).toMatchObject({ status: 'in_approval', panel: { result: { approvals: 4, refusals: 1 } } });
    const [sitting] = story.state.sittings;
    expect(sitting).toMatchObject({ end: { how: 'closed', result: { outcome: 'approve' } } });
    expect(sitting?.votes).toHaveLength(5);
    expect(story.task('vote-customs').outcome).toMatchObject({ seated: 'member', noConflict: true });
  });

  it('an empty seat does not vote, and the panel closes without it', () => {
    const story = inPanel().sits({ 'panel-planning': 'absent' });
    expect(story.task('vote-planning').state).toBe('cancelled');
    expect(story.canDo(servingAt('panel-planning'))).toEqual([]);
    expect(story.voted().state).toMatchObject({ status: 'in_approval', panel: { result: { approvals: 4 } } });
  });

  it('a quorum must be present, with every seat accounted for', () => {
    const story = inPanel().onAgenda().does(chair, { type: 'fixPapers' });
    const open = (attendance: ReturnType<Scenario['attendance']>) =>
      story.does(chair, { type: 'openSitting', attendance });
    const twoAway = story.attendance({ 'panel-planning': 'absent', 'panel-ecology': 'absent' });
    expect(() => open(twoAway)).toThrow(refused('no_quorum'));
    expect(() => open(story.attendance().slice(1))).toThrow(refused('attendance_incomplete'));
    expect(() => open(story.attendance()).does(chair, { type: 'openSitting', attendance: twoAway })).toThrow(
      refused('already_sitting'),
    );
  });

  it.each(['approve', 'refuse', 'abstain'] as const)('a vote to %s says why, and declares no conflict', (outcome) => {
    const story = inPanel().sits().claims('vote-customs');
    const cast = (said: object) => story.does(customs, aVote(story.task('vote-customs').id, outcome, said));
    expect(() => cast({ opinion: ' ' })).toThrow(refused('opinion_required'));
    expect(() => cast({ noConflict: false })).toThrow(refused('conflict_undeclared'));
    expect(() => cast({ noConflict: undefined })).toThrow(refused('conflict_undeclared'));
  });

  it('the quorum is of votes cast: a seat with a conflict counts towards neither side', () => {
    const story = inPanel().sits({ 'panel-planning': 'absent' });
    recuses(story, 'vote-ecology');
    for (const key of ['vote-committee', 'vote-customs', 'vote-commerce']) votes(story, key);
    expect(story.state.status).toBe('in_panel');
    expect(() => story.does(chair, { type: 'closePanel' })).toThrow(refused('no_quorum'));
  });
});

describe('a deputy', () => {
  it('votes where the meeting says that they represent the seat, and the member then does not', () => {
    const story = inPanel().sits({ 'panel-customs': 'deputy' });
    expect(() => story.claims('vote-customs', customs)).toThrow(refused('seat_represented'));
    votes(story, 'vote-customs', {}, deputy);
    expect(story.task('vote-customs').outcome).toMatchObject({ by: deputy.id, seated: 'deputy' });
  });

  it('does not vote beside the member, nor at another seat', () => {
    const story = inPanel().sits();
    expect(() => story.claims('vote-customs', deputy)).toThrow(refused('seat_represented'));
    expect(() => story.claims('vote-commerce', deputy)).toThrow(refused('not_your_desk'));
  });

  it('steps in when the member declares a conflict, who gives back what they hold', () => {
    const story = recuses(inPanel().sits().claims('vote-customs'), 'vote-customs');
    expect(story.task('vote-customs')).toMatchObject({ state: 'open', holder: null });
    expect(() => story.claims('vote-customs', customs)).toThrow(refused('conflicted'));
    votes(story, 'vote-customs', {}, deputy).voted();
    expect(story.state).toMatchObject({ status: 'in_approval', panel: { result: { approvals: 5 } } });
  });

  it('of the chair keeps the meetings too', () => {
    const story = inPanel();
    story.does(deputyOf('chair'), { type: 'putOnAgenda', meeting: aMeeting(story.now) });
    expect(sittingOf(story.state)).not.toBeNull();
  });
});

describe('a conflict of interest', () => {
  it('is declared once, with a reason, and stays at every later meeting', () => {
    const story = inPanel();
    expect(() => story.does(customs, { type: 'recuse', taskId: story.task('vote-customs').id, reason: ' ' })).toThrow(
      refused('reason_required'),
    );
    recuses(story, 'vote-customs');
    expect(() => recuses(story, 'vote-customs')).toThrow(refused('conflicted'));
    story.sits({ 'panel-customs': 'deputy' }).does(chair, { type: 'adjourn', reason: '补充论证' });
    expect(() => story.sits()).toThrow(refused('conflicted'));
    expect(story.state.recusals).toMatchObject([{ desk: 'panel-customs', by: customs.id, as: 'member' }]);
  });

  it('counts for whoever stands in for the person, too', () => {
    const standIn = standingIn('stand-in', [{ desk: 'panel-customs' }]);
    const story = inPanel().sits();
    expect(story.claims('vote-customs', standIn).task('vote-customs').onBehalfOf).toBe(customs.id);
    recuses(story, 'vote-customs');
    expect(story.task('vote-customs').state).toBe('open');
    expect(() => story.claims('vote-customs', standIn)).toThrow(refused('conflicted'));
  });

  it('keeps the person from every seat they serve', () => {
    const both = { ...servingAt('panel-ecology'), desks: ['panel-customs', 'panel-ecology'] };
    const story = inPanel().sits({ 'panel-customs': 'deputy' }).claims('vote-ecology', both);
    recuses(story, 'vote-customs', both);
    expect(story.task('vote-ecology').holder).toBeNull();
    expect(() => story.claims('vote-ecology', both)).toThrow(refused('conflicted'));
  });
});

describe('an adjournment', () => {
  it('needs fixed papers and a reason', () => {
    const story = inPanel().onAgenda();
    expect(() => story.does(chair, { type: 'adjourn', reason: '改期' })).toThrow(refused('papers_not_fixed'));
    story.does(chair, { type: 'fixPapers' });
    expect(() => story.does(chair, { type: 'adjourn', reason: '' })).toThrow(refused('reason_required'));
  });

  it('voids the votes cast, keeps them in its record, and the seats vote anew by the same day', () => {
    const story = votes(inPanel().sits(), 'vote-customs', { opinion: '第一次会议意见' });
    const before = story.task('vote-customs');
    story.passes(1).does(chair, { type: 'adjourn', reason: '补充监管方案' });
    expect(story.task('vote-customs')).toMatchObject({ state: 'open', round: 2, dueOn: before.dueOn });
    expect(story.state.sittings).toMatchObject([{ end: { how: 'adjourned', reason: '补充监管方案' } }]);
    expect(story.state.sittings[0]?.votes).toContain(before.id);
    expect(turnOf(story.state).desks).toEqual(['chair']);

    story.sits().voted({ 'vote-customs': 'abstain' });
    expect(sittingVotes(story.state)).toHaveLength(5);
    expect(story.state.panel?.result).toMatchObject({ approvals: 4, abstentions: 1 });
  });

  it('before the meeting leaves the seats as they were', () => {
    const story = inPanel()
      .onAgenda()
      .does(chair, { type: 'fixPapers' })
      .does(chair, { type: 'adjourn', reason: '改期' });
    expect(story.task('vote-customs').round).toBe(1);
    expect(story.sits().voted().state.status).toBe('in_approval');
  });

  it('is possible while the clock is stopped for an expert review', () => {
    const story = inPanel().sits().claims('vote-customs');
    story.does(customs, { type: 'suspend', kind: 'expert_review', reason: '专家评审', expectedEnd: '2026-03-20' });
    expect(() => story.does(customs, aVote(story.task('vote-customs').id))).toThrow(refused('suspended'));
    story.does(chair, { type: 'adjourn', reason: '待专家评审' }).passes(20);
    expect(story.sits().voted().state.status).toBe('in_approval');
  });
});

describe('the panel sits again', () => {
  it('at a new meeting when the signatures differ after it', () => {
    const story = new Scenario(entry).submitted().accepted().reviewed();
    story.signed('approve', ['sign-committee']).signed('refuse', ['sign-customs']);
    expect(() => story.claims('vote-customs')).toThrow(refused('not_sitting'));
    expect(story.voted().state).toMatchObject({ status: 'in_approval', sittings: [{ end: { how: 'closed' } }] });
  });

  it('at a new meeting for an objection upheld, beside the record of the first', () => {
    const story = inPanel().voted().signed();
    story.does(thePublic, { type: 'object', objectionId: 'one', digest: 'b'.repeat(64) }).claims('objection');
    const taskId = story.task('objection').id;
    story.does(lin, { type: 'answerObjection', statement: '与事实不符' });
    story.does(servingAt('window'), { type: 'decideObjection', taskId, outcome: 'uphold', reasons: '属实' });
    expect(story.state).toMatchObject({ status: 'in_panel', panel: { votes: { length: 5 }, result: null } });
    story.voted({ 'vote-customs': 'refuse' });
    expect(story.state.sittings.map(({ end }) => end?.result?.approvals)).toEqual([5, 4]);
  });
});

describe('by circulation', () => {
  const circulating: Procedure = { ...entry, panel: { ...entry.panel, sitting: 'circulation' } };
  const circulated = () => inPanel(circulating);

  it('the seats vote at once, with an opinion and without an agenda', () => {
    const story = circulated();
    expect(turnOf(story.state).desks).toHaveLength(5);
    expect(() => story.onAgenda()).toThrow(refused('by_circulation'));
    expect(story.voted().state.status).toBe('in_approval');
  });

  it('a deputy votes only for a member with a conflict', () => {
    const story = circulated();
    expect(() => story.claims('vote-customs', deputy)).toThrow(refused('seat_represented'));
    votes(recuses(story, 'vote-customs'), 'vote-customs', {}, deputy);
    expect(story.task('vote-customs').outcome).toMatchObject({ seated: 'deputy' });
  });

  it('is how a panel goes on that was convened before there were meetings', () => {
    const story = inPanel();
    const before = story.events.map((event) => {
      if (event.type !== 'panel_convened') return event;
      return { type: event.type, reasons: event.reasons, on: event.on };
    });
    story.state = fold(before);
    expect(story.state.panel).toMatchObject({ mode: 'circulation', votes: { length: 5 } });
    expect(story.voted().state.status).toBe('in_approval');
  });
});
