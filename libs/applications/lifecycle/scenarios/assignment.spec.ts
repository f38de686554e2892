import { lin, servingAt, standingIn, supervisor } from '#test/support/engine/actors';
import { Scenario } from '#test/support/engine/scenario';
import { theProcedure } from '#test/support/engine/zone-procedures';
import type { Command } from '../rules/commands.js';
import { actedFor } from '../decide.js';
import { fold, initialState } from '../events/evolve.js';
import type { ApplicationEvent } from '../events/events.js';
import { excludedFrom } from '../rules/four-eyes.js';

const entry = theProcedure('entry');
const customs = servingAt('customs');
const customs2 = servingAt('customs', 'customs2');
const approver = servingAt('customs-approver');
const deputy = standingIn('deputy', [{ desk: 'customs' }]);
const zoneDesks = ['tax', ...entry.tasks.map(({ desk }) => desk)];

const inReview = () => new Scenario(entry).submitted().accepted();
const inApproval = () => inReview().reviewed();

const consents = (story: Scenario, key: string, said: object = {}) =>
  ({
    type: 'opine',
    taskId: story.task(key).id,
    outcome: 'consent',
    checklist: story.checklistOf(key),
    ...said,
  }) as Command;
const signs = (story: Scenario, said: object = {}) =>
  ({ type: 'sign', taskId: story.task('sign-customs').id, outcome: 'approve', ...said }) as Command;
const givesOn = (story: Scenario, key: string, to: typeof customs): Command => ({
  type: 'reassign',
  taskId: story.task(key).id,
  to,
  reason: '出差',
});
const asks = (story: Scenario, key: string, desk: string): Command => ({
  type: 'countersign',
  taskId: story.task(key).id,
  desk,
  reason: '涉及税收',
  desks: zoneDesks,
});
const urges = (story: Scenario, key: string): Command => ({
  type: 'urge',
  taskId: story.task(key).id,
  note: '请尽快办理',
});

describe('standing in for somebody who is away', () => {
  it('writes both names, at claiming and at deciding', () => {
    const story = inReview().claims('customs', deputy);
    expect(story.task('customs')).toMatchObject({ holder: 'deputy', onBehalfOf: 'customs' });
    story.does(deputy, consents(story, 'customs'));
    expect(story.task('customs').outcome).toMatchObject({ by: 'deputy', onBehalfOf: 'customs' });
  });

  it('goes on with what the person away had claimed', () => {
    const story = inReview().claims('customs');
    story.does(deputy, consents(story, 'customs'));
    expect(story.task('customs')).toMatchObject({
      holder: 'customs',
      outcome: { by: 'deputy', onBehalfOf: 'customs' },
    });
  });

  it('lets the person who is back go on with what was claimed for them', () => {
    const story = inReview().claims('customs', deputy);
    story.does(customs, consents(story, 'customs'));
    expect(story.task('customs').outcome).toMatchObject({ by: 'customs', onBehalfOf: null });
    expect(excludedFrom(entry, story.reviewed().state, story.task('sign-customs'))).toEqual(
      expect.arrayContaining(['customs', 'deputy']),
    );
  });

  it('is in one’s own name at a desk that one serves oneself', () => {
    const colleague = standingIn('customs2', [{ desk: 'customs' }], ['customs']);
    expect(inReview().claims('customs', colleague).task('customs').onBehalfOf).toBeNull();
  });

  it('is for the first who is eligible', () => {
    const story = inReview().claims('customs', servingAt('customs', 'kept-apart'));
    story.does(servingAt('customs', 'kept-apart'), consents(story, 'customs')).reviewed();
    const away = ['kept-apart', 'customs-approver'].map((one) => ({ for: one, desk: 'customs-approver' }));
    story.claims('sign-customs', standingIn('deputy', away));
    expect(story.task('sign-customs')).toMatchObject({ holder: 'deputy', onBehalfOf: 'customs-approver' });
  });

  it('excludes both from tasks that four eyes keep apart', () => {
    const story = inReview().claims('customs', deputy);
    story.does(deputy, consents(story, 'customs')).reviewed();
    const excluded = excludedFrom(entry, story.state, story.task('sign-customs'));
    expect(excluded).toEqual(expect.arrayContaining(['deputy', 'customs']));
  });

  it('ends with the delegation: the task may be given back, and nothing else', () => {
    const story = inReview().claims('customs', deputy);
    const later = standingIn('deputy', []);
    expect(story.canDo(later)).toEqual([{ command: 'release', taskId: story.task('customs').id }]);
    story.does(later, { type: 'release', taskId: story.task('customs').id });
    expect(story.task('customs')).toMatchObject({ state: 'open', holder: null, onBehalfOf: null });
  });

  it('says for whom every other act is done', () => {
    const story = inReview().claims('customs', deputy);
    const pause: Command = { type: 'suspend', kind: 'testing', reason: '送检', expectedEnd: '2026-03-20' };
    const forWhom = (actor: typeof deputy, command: Command) =>
      actedFor(entry, story.state, command, story.inputFor(actor));
    expect(forWhom(deputy, pause)).toBe('customs');
    story.does(deputy, pause);
    expect(forWhom(deputy, { type: 'resume' })).toBe('customs');
    expect(forWhom(customs2, { type: 'resume' })).toBeNull();
    expect(forWhom({ ...deputy, roles: ['supervisor'] }, givesOn(story, 'customs', customs2))).toBeNull();
  });

  it('says for whom a condition is found met, by the desk that set it', () => {
    const demand = { text: '联网', owner: 'applicant', dueOn: '2026-09-01' };
    const story = inReview().claims('customs');
    story.does(customs, consents(story, 'customs', { conditions: [demand] }));
    story.reviewed().signed().passes(14);
    const conditionId = story.state.conditions[0]!.id;
    const met: Command = { type: 'meetCondition', conditionId, evidence: '验收单' };
    expect(actedFor(entry, story.state, met, story.inputFor(deputy))).toBe('customs');
    expect(story.does(deputy, met).state.conditions[0]?.metOn).not.toBeNull();
  });
});

describe('giving a task on', () => {
  it('names both, by who holds it or by the supervisor', () => {
    const story = inReview().claims('customs').claims('commerce');
    story.does(customs, givesOn(story, 'customs', customs2));
    expect(story.events.at(-1)).toMatchObject({
      type: 'task_reassigned',
      from: 'customs',
      to: 'customs2',
      onBehalfOf: null,
      reason: '出差',
    });
    story.does(supervisor, givesOn(story, 'customs', customs)).does(customs, consents(story, 'customs'));
    expect(story.task('customs')).toMatchObject({ holder: 'customs', outcome: { by: 'customs' } });
  });

  it('may give an open task to somebody, also to a stand-in', () => {
    const story = inReview();
    story.does(supervisor, givesOn(story, 'customs', deputy));
    expect(story.task('customs')).toMatchObject({ state: 'claimed', holder: 'deputy', onBehalfOf: 'customs' });
  });

  it('takes a task from a holder whose delegation is over', () => {
    const story = inReview().claims('customs', deputy);
    story.does(supervisor, givesOn(story, 'customs', customs));
    expect(story.task('customs')).toMatchObject({ holder: 'customs', onBehalfOf: null });
  });
});

describe('asking a further desk', () => {
  it('in the review brings an opinion like any other, with the limit of the one who asked', () => {
    const story = inReview().claims('customs');
    story
      .does(customs, asks(story, 'customs', 'tax'))
      .reviewed()
      .does(customs, consents(story, 'customs'));
    expect(story.task('countersign:tax')).toMatchObject({
      kind: 'opinion',
      desk: 'tax',
      promised: 4,
      dueOn: '2026-03-06',
    });
    expect(story.state.status).toBe('in_approval');
  });

  it('in the review leads to the panel when it objects', () => {
    const story = inReview().claims('customs');
    story.does(customs, asks(story, 'customs', 'tax')).reviewed({ 'countersign:tax': 'object' });
    story.does(customs, consents(story, 'customs'));
    expect(story.state).toMatchObject({ status: 'in_panel', panel: { reasons: ['objection'] } });
  });

  it('for a signature is advice: it holds that signature, and binds nobody', () => {
    const story = inApproval().claims('sign-customs');
    story.does(approver, asks(story, 'sign-customs', 'tax')).signed('approve', ['sign-committee']);
    expect(story.canDo(approver).map(({ command }) => command)).not.toContain('sign');
    story.reviewed({ 'countersign:tax': 'object' }).does(approver, signs(story));
    expect(story.state).toMatchObject({ status: 'in_notice', panel: null });
  });

  it('may be done by who advises; the signature waits for that too', () => {
    const story = inApproval().claims('sign-customs');
    story.does(approver, asks(story, 'sign-customs', 'tax')).claims('countersign:tax');
    story.does(servingAt('tax'), asks(story, 'countersign:tax', 'market'));
    story.does(servingAt('tax'), consents(story, 'countersign:tax'));
    expect(story.task('countersign:market').asked).toMatchObject({ taskId: story.task('sign-customs').id, by: 'tax' });
    expect(story.canDo(approver).map(({ command }) => command)).not.toContain('sign');
    expect(
      story
        .reviewed()
        .canDo(approver)
        .map(({ command }) => command),
    ).toContain('sign');
  });

  it('makes an examiner of whoever answers', () => {
    const story = inReview().claims('customs');
    story
      .does(customs, asks(story, 'customs', 'tax'))
      .reviewed()
      .does(customs, consents(story, 'customs'));
    expect(excludedFrom(entry, story.state, story.task('sign-committee'))).toContain('tax');
  });

  it('may be asked again by a signer who returns the application', () => {
    const story = inReview().claims('customs');
    story
      .does(customs, asks(story, 'customs', 'tax'))
      .reviewed()
      .does(customs, consents(story, 'customs'));
    story.claims('sign-customs');
    story.does(approver, signs(story, { outcome: 'return', returnTo: 'countersign:tax', reasons: '意见不明确' }));
    expect(story.state.status).toBe('in_review');
    expect(story.task('countersign:tax')).toMatchObject({ state: 'open', round: 2, asked: { by: 'customs' } });
  });

  it('for a signature is nothing that an application can be returned to', () => {
    const story = inApproval().claims('sign-customs');
    story.does(approver, asks(story, 'sign-customs', 'tax')).reviewed();
    const back = signs(story, { outcome: 'return', returnTo: 'countersign:tax', reasons: '意见不明确' });
    expect(() => story.does(approver, back)).toThrow(
      expect.objectContaining({ refusal: expect.objectContaining({ code: 'no_such_review' }) }),
    );
  });
});

describe('urging a task', () => {
  it('is counted, once a day, by the supervisor or by the applicant once it is late', () => {
    const story = inReview().claims('customs');
    story.does(supervisor, urges(story, 'customs')).passes(7).does(lin, urges(story, 'customs'));
    expect(story.task('customs').urged).toEqual({ times: 2, lastOn: '2026-03-09' });
    expect(story.events.at(-1)).toMatchObject({ type: 'task_urged', by: 'applicant' });
  });
});

describe('what was stored before all this existed', () => {
  it('folds to tasks that nobody urged, nobody asked for, and everybody did in their own name', () => {
    const story = inReview().reviewed();
    const [opened] = story.events.filter(({ type }) => type === 'task_opened');
    const before = JSON.parse(
      JSON.stringify(story.events).replace(/,"(onBehalfOf|asked|urged)":null|"onBehalfOf":null,/g, ''),
    ) as ApplicationEvent[];
    expect(JSON.stringify(before)).not.toMatch(/onBehalfOf|asked|urged/);
    expect(fold(before, initialState)).toEqual(story.state);
    expect(opened).toBeDefined();
  });
});
