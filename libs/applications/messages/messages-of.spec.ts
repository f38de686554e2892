import { evolve, fold, type ApplicationState } from '../lifecycle/index.js';
import {
  approved,
  badlyRated,
  beingRevoked,
  breached,
  delivered,
  heard,
  reported,
  revoked,
  window2,
} from '#test/support/engine/approvals';
import { enterpriseId, lin, thePublic, servingAt, supervisor } from '#test/support/engine/actors';
import { Scenario } from '#test/support/engine/scenario';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { addressOf, messageKinds, messagesOf, type Message } from './index.js';

/** Everything that the events of a story tell, each in the state that it led to. */
function sentIn({ events }: Scenario): Message[] {
  let state: ApplicationState = fold([]);
  return events.flatMap((event) => {
    const before = state;
    state = evolve(before, event);
    return messagesOf(event, state, before);
  });
}

const sent = (story: Scenario, kind: Message['kind']) => sentIn(story).filter((message) => message.kind === kind);
const applicant = { who: 'applicant' };
const aStory = () => new Scenario(theProcedure('entry'), new Date('2026-11-02T09:00:00+08:00'));

const items = [
  { subject: 'field', key: 'jobs', defect: '与计划书不一致', remedy: '按计划书填写', because: null } as const,
];
const corrected = () => {
  const story = aStory().submitted().claims('completeness');
  return story.does(servingAt('window'), { type: 'requestCorrection', items: [...items] });
};
const onAgenda = () => aStory().submitted().accepted().reviewed({ planning: 'object' }).onAgenda();

describe('messagesOf', () => {
  it('tells the applicant what the application comes to', () => {
    const kinds = sentIn(delivered())
      .filter(({ to }) => to.who === 'applicant')
      .map(({ kind }) => kind);
    expect(kinds).toEqual(['accepted', 'clock_started', 'decided', 'delivered']);
    expect(sent(delivered(), 'decided')).toEqual([
      { kind: 'decided', to: applicant, taskKind: null, facts: { on: '2026-03-09', outcome: 'approve' } },
    ]);
  });

  it('tells the applicant to correct, reminds of the last day once, and says that it has lapsed', () => {
    const story = corrected();
    const { dueOn } = story.state.corrections[0]!;
    expect(sent(story, 'correction_requested')).toMatchObject([{ to: applicant, facts: { dueOn, items: 1 } }]);

    for (let day = 0; day < 90; day += 1) story.passes(1);
    expect(sent(story, 'reminded')).toMatchObject([
      { to: applicant, facts: { about: 'correction', subject: '1', occasion: 'near', dueOn } },
    ]);
    expect(sent(story, 'lapsed')).toMatchObject([{ to: applicant }]);
  });

  it('tells the applicant until when the notice runs, and what became of an objection to it', () => {
    const story = aStory().submitted().accepted().reviewed().signed();
    const { startedOn: on, dueOn } = story.state.clocks.find(({ key }) => key === 'notice')!;
    expect(sent(story, 'clock_started')).toMatchObject([{ to: applicant, facts: { on, dueOn } }]);

    story.does(thePublic, { type: 'object', objectionId: 'first', digest: 'b'.repeat(64) }).claims('objection');
    const { id: taskId } = story.task('objection');
    story.does(servingAt('window'), { type: 'decideObjection', taskId, outcome: 'dismiss', reasons: '经核查不属实' });
    expect(sent(story, 'task_done')).toMatchObject([{ to: applicant, facts: { taskId, outcome: 'dismiss' } }]);
  });

  it('tells the desk that calls the meetings that an application waits for one', () => {
    const story = aStory().submitted().accepted().reviewed({ planning: 'object' });
    expect(sent(story, 'panel_convened')).toMatchObject([{ to: { who: 'desk', desk: 'chair' } }]);
  });

  it('tells each seat of the panel about the meeting, as a matter of votes', () => {
    const story = onAgenda();
    const desks = ['chair', 'panel-customs', 'panel-commerce', 'panel-planning', 'panel-ecology'];
    const seats = desks.map((desk) => ({ to: { who: 'desk', desk }, taskKind: 'vote' }));
    const { heldAt } = story.state.sittings[0]!;
    expect(sent(story, 'put_on_agenda')).toMatchObject(seats);
    expect(sent(story, 'put_on_agenda')[0]?.facts).toEqual({
      meetingId: 'meeting-1',
      year: 2026,
      serial: 1,
      heldAt,
      moved: false,
    });

    story.does(story.office, { type: 'fixPapers' });
    story.does(story.office, { type: 'openSitting', attendance: story.attendance() });
    story.does(story.office, { type: 'adjourn', reason: '补充方案' });
    expect(sent(story, 'papers_fixed')).toMatchObject(seats);
    expect(sent(story, 'adjourned')).toMatchObject(seats);
    expect(sent(onAgenda().does(story.office, { type: 'takeOffAgenda' }), 'taken_off_agenda')).toMatchObject(seats);
  });

  it('tells who has the task in hand that it was urged or given to them, and its desk while nobody has', () => {
    const story = aStory().submitted().accepted();
    const { id: taskId } = story.task('customs');
    const urge = (to: Scenario) => to.does(supervisor, { type: 'urge', taskId, note: '请尽快办理' });
    const facts = { taskId, task: 'customs', by: 'supervisor' };
    expect(sent(urge(story), 'task_urged')).toMatchObject([{ to: { who: 'desk', desk: 'customs' }, facts }]);

    const colleague = servingAt('customs', 'colleague');
    story.claims('customs').does(servingAt('customs'), { type: 'reassign', taskId, to: colleague, reason: '出差' });
    const inPerson = { to: { who: 'person', desk: 'customs', account: 'colleague' }, taskKind: 'opinion' };
    expect(sent(story, 'task_reassigned')).toMatchObject([inPerson]);
    story.now = new Date('2026-11-03T09:00:00+08:00');
    expect(sent(urge(story), 'task_urged').at(-1)).toMatchObject(inPerson);
  });

  it('tells the applicant of a pause, its end and a longer limit', () => {
    const story = aStory().submitted().accepted().claims('customs');
    const pause = { kind: 'expert_review', reason: '专家评审', expectedEnd: '2026-11-20' } as const;
    story.does(servingAt('customs'), { type: 'suspend', ...pause });
    story.does(servingAt('customs'), { type: 'resume' }).does(supervisor, { type: 'extend', reason: '情况复杂' });
    const kinds = sentIn(story).map(({ to, kind }) => `${to.who} ${kind}`);
    expect(kinds.slice(-3)).toEqual(['applicant suspended', 'applicant resumed', 'applicant extended']);
  });

  it('tells the supervisor what a desk asks for, and the desk and the applicant what came of it', () => {
    const asked = () => {
      const story = aStory().submitted().accepted().claims('customs');
      return story.does(servingAt('customs'), { type: 'askForExtension', reason: '检测排期较长' });
    };
    const customs = { who: 'desk', desk: 'customs' };
    expect(sent(asked(), 'extension_asked')).toMatchObject([
      { to: { who: 'role', role: 'supervisor', desk: 'customs' } },
    ]);
    const declined = asked().does(supervisor, { type: 'declineExtension', reasons: '理由不足' });
    expect(sent(declined, 'extension_declined')).toMatchObject([{ to: customs }]);
    const extended = asked().does(supervisor, { type: 'extend', reason: '情况复杂' });
    expect(sent(extended, 'extended').map(({ to }) => to)).toEqual([applicant, customs]);
  });

  it('tells the applicant that somebody objected, and who looks into it what the applicant says', () => {
    const story = aStory().submitted().accepted().reviewed().signed();
    story.does(thePublic, { type: 'object', objectionId: 'objection-1', digest: '0' });
    story.claims('objection').does(lin, { type: 'answerObjection', statement: '与事实不符' });
    expect(sent(story, 'objected')).toMatchObject([{ to: applicant }]);
    const window = { who: 'person', desk: 'window', account: 'window' };
    expect(sent(story, 'objection_answered')).toMatchObject([{ to: window, facts: { task: 'objection' } }]);
  });

  it('tells the desk that set a condition what is reported, and the applicant what came of it', () => {
    expect(sent(reported(), 'condition_reported')).toMatchObject([{ to: { who: 'desk', desk: 'customs' } }]);
    expect(sent(breached(), 'condition_broken')).toMatchObject([{ to: applicant }]);
    const story = approved([{ text: '组织核查', owner: 'customs', dueOn: '2026-09-01' }]);
    const conditionId = story.state.conditions[0]!.id;
    story.does(servingAt('customs'), { type: 'meetCondition', conditionId, evidence: '核查记录' });
    expect(sent(story, 'condition_met')).toEqual([]);
  });

  it('reminds a desk of its own condition', () => {
    const story = approved([{ text: '组织核查', owner: 'customs', dueOn: '2026-03-30' }]);
    for (let day = 0; day < 40; day += 1) story.passes(1);
    const to = { who: 'desk', desk: 'customs' };
    expect(sent(story, 'reminded').map(({ facts: { occasion }, ...rest }) => ({ ...rest, occasion }))).toMatchObject([
      { to, occasion: 'near' },
      { to, occasion: 'overdue' },
    ]);
  });

  it('tells both sides of a revocation', () => {
    expect(sent(beingRevoked(), 'revocation_proposed')).toMatchObject([{ to: applicant, facts: { ground: 'fraud' } }]);
    expect(sent(heard(), 'statement_made')).toMatchObject([{ to: { who: 'desk', desk: 'customs' } }]);
    expect(sent(revoked(), 'revoked')).toMatchObject([{ to: applicant }]);
  });

  it('tells a desk of its card and of the ruling on it, and the applicant nothing of either', () => {
    const story = aStory().submitted().passes(7);
    const [issued] = sent(story, 'card_issued');
    expect(issued).toMatchObject({ to: { who: 'desk', desk: 'window' }, facts: { colour: expect.any(String) } });
    const cardId = String(issued?.facts.cardId);
    story.does(servingAt('window'), { type: 'appealCard', cardId, reasons: '系统故障' });
    expect(sent(story, 'card_appealed')).toMatchObject([
      { to: { who: 'role', role: 'supervisor', desk: 'window' }, facts: { cardId } },
    ]);
    story.does(supervisor, { type: 'decideAppeal', cardId, outcome: 'withdraw', reasons: '属实' });
    expect(sent(story, 'card_appeal_decided')).toMatchObject([
      { to: { who: 'desk', desk: 'window' }, facts: { cardId, outcome: 'withdraw' } },
    ]);
  });

  it('answers a bad rating', () => {
    const story = badlyRated();
    const { id: taskId } = story.task('callback');
    story.claims('callback', window2);
    story.does(window2, { type: 'callBack', taskId, outcome: 'resolve', opinion: '已整改', reply: '致歉' });
    expect(sent(story, 'rating_answered')).toMatchObject([{ to: applicant }]);
  });

  it('says no words and names nobody', () => {
    const all = [corrected(), onAgenda(), reported(), breached(), revoked(), badlyRated()].flatMap(sentIn);
    const facts = all.flatMap((message) => Object.values(message.facts));
    expect(facts.filter((fact) => typeof fact === 'string' && !/^[\w:.-]+$/.test(fact))).toEqual([]);
    const people = [lin.id, supervisor.id, 'customs-approver', 'panel-customs'];
    expect(facts.filter((fact) => people.includes(String(fact)))).toEqual([]);
  });

  it('stays silent about what concerns nobody else', () => {
    const silent = fold([]);
    const confirmed = { type: 'delivery_confirmed', on: '2026-03-02' } as const;
    expect(messagesOf(confirmed, silent, silent)).toEqual([]);
    expect(
      messagesOf({ type: 'task_urged', taskId: 'none', by: 'supervisor', note: '', on: '' }, silent, silent),
    ).toEqual([]);
    expect(messageKinds).toHaveLength(36);
  });
});

describe('addressOf', () => {
  it('keeps zones, desks and people apart', () => {
    const state = { zoneId: 'zgc', enterpriseId };
    expect(addressOf({ who: 'applicant' }, state)).toBe(`enterprise:${enterpriseId}`);
    expect(addressOf({ who: 'desk', desk: 'customs' }, state)).toBe('desk:zgc:customs');
    expect(addressOf({ who: 'role', role: 'supervisor', desk: 'customs' }, state)).toBe('role:zgc:supervisor');
    expect(addressOf({ who: 'person', desk: 'customs', account: 'guan' }, state)).toBe('person:zgc:customs:guan');
  });
});
