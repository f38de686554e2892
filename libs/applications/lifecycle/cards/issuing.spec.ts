import { addDays, chinaCalendar } from '#calendar';
import { lin, servingAt, supervisor, theClock } from '#test/support/engine/actors';
import { Scenario } from '#test/support/engine/scenario';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { CommandRefused } from '../rules/refusals.js';
import { timersOf } from '../timers/timers.js';

const entry = theProcedure('entry');
const window = servingAt('window');
const customs = servingAt('customs');

/** Monday, 2 March 2026. */
const received = () => new Scenario(entry).submitted();
const inReview = (facts = {}) => new Scenario(entry).submitted(facts).accepted();
const cards = ({ state }: Scenario) => state.cards;
const brief = (story: Scenario) =>
  cards(story).map(({ rule, colour, desk, asOf }) => `${rule} ${colour} ${desk} ${asOf}`);
/** Days pass, and no timer asks. */
const unasked = (story: Scenario, days: number) => {
  story.now = new Date(story.now.getTime() + days * 86_400_000);
  return story;
};
const objects = (desk: string, reasons: string) => {
  const story = inReview().claims(desk);
  const taskId = story.task(desk).id;
  const said = { outcome: 'object', reasons, checklist: story.checklistOf(desk) } as const;
  return story.does(servingAt(desk), { type: 'opine', taskId, ...said });
};
const suspends = (story: Scenario, expectedEnd: string) =>
  story.claims('customs').does(customs, { type: 'suspend', kind: 'expert_review', reason: '需专家评审', expectedEnd });

describe('a task past its own limit', () => {
  it('gives its desk and its holder a yellow card on the day after, and no day before', () => {
    const story = received().claims('completeness').passes(1);
    expect(cards(story)).toEqual([]);
    story.passes(1);
    expect(cards(story)).toMatchObject([
      {
        rule: 'task_overdue',
        colour: 'yellow',
        desk: 'window',
        holder: 'window',
        issuedBy: 'system',
        taskId: story.task('completeness').id,
        dueOn: '2026-03-03',
        asOf: '2026-03-04',
        appealUntil: '2026-03-11',
      },
    ]);
  });

  it('gives it once, however often and however late the clock asks, as of the right day', () => {
    const story = unasked(received(), 3).timersAsk();
    expect(brief(story)).toEqual(['task_overdue yellow window 2026-03-04']);
    expect(cards(story)[0]?.appealUntil).toBe('2026-03-12');
    expect(() => story.does(theClock, { type: 'escalate' })).toThrow(CommandRefused);
    expect(timersOf(entry, story.state, chinaCalendar).some(({ command }) => command.type === 'escalate')).toBe(false);
  });

  it('gives it also when the task is done late before the clock asked', () => {
    const story = unasked(received(), 3).accepted();
    expect(brief(story)).toEqual(['task_overdue yellow window 2026-03-04']);
  });

  it('gives it where silence means consent', () => {
    const story = inReview().passes(5);
    expect(story.task('commerce').outcome).toMatchObject({ choice: 'consent', by: 'system' });
    expect(brief(story)).toContain('task_overdue yellow commerce 2026-03-07');
  });

  it('gives it for a delivery past the limit of the law', () => {
    const story = inReview().reviewed().signed('refuse').passes(15);
    expect(brief(story)).toContain('task_overdue yellow window 2026-03-17');
  });

  it('is not brought by what the applicant does', () => {
    const story = unasked(received(), 3).does(lin, { type: 'withdraw', reason: '不办了' });
    expect(cards(story)).toEqual([]);
  });
});

describe('while the clock stands still', () => {
  it('no card is given, and a pause moves the day', () => {
    const story = suspends(inReview().passes(1), '2026-03-20').passes(18);
    expect(cards(story)).toEqual([]);
    story.passes(3);
    expect([story.state.suspension, story.task('planning').dueOn]).toEqual([null, '2026-03-25']);
    expect(cards(story)).toEqual([]);
    story.passes(2).passes(1);
    expect(brief(story)).toContain('task_overdue yellow planning 2026-03-26');
  });

  it('what was past before keeps its card and its day', () => {
    const story = unasked(inReview(), 5);
    suspends(story, '2026-03-20').passes(20);
    expect(brief(story)).toContain('task_overdue yellow customs 2026-03-07');
    expect(brief(story).filter((one) => one.includes('customs'))).toHaveLength(1);
  });

  it('no card is given while corrections are awaited', () => {
    const item = { subject: 'field', key: 'jobs', defect: '未填', remedy: '填写', because: null } as const;
    const story = inReview().claims('customs');
    story.does(customs, { type: 'requestCorrection', items: [item], reason: '审查中发现' }).passes(20);
    expect(cards(story)).toEqual([]);
  });
});

describe('an application past its limits', () => {
  it('gives each desk that had it a yellow card for the promise, and a red one for the law', () => {
    const story = inReview({ sector: 'health' }).passes(40);
    const of = (rule: string) => brief(story).filter((one) => one.startsWith(rule));
    expect(of('promise_overdue')).toEqual([
      'promise_overdue yellow customs 2026-03-18',
      'promise_overdue yellow ecology 2026-03-18',
    ]);
    expect(of('statutory_overdue')).toEqual([
      'statutory_overdue red customs 2026-03-31',
      'statutory_overdue red ecology 2026-03-31',
    ]);
    expect(cards(story).find(({ rule }) => rule === 'promise_overdue')).toMatchObject({ taskId: null, holder: null });
  });

  it('gives none to a desk that got it after the limit had passed', () => {
    const story = inReview().passes(20).reviewed().passes(20);
    expect(brief(story).filter((one) => one.startsWith('promise_overdue'))).toEqual([
      'promise_overdue yellow customs 2026-03-18',
    ]);
    expect(brief(story)).toContain('statutory_overdue red customs-approver 2026-03-31');
  });
});

describe('the panel', () => {
  const inPanel = () => inReview({ investmentCny: 600_000_000 }).reviewed();
  const late = (story: Scenario) => brief(story).filter((one) => one.startsWith('task_overdue'));

  it('gives its office the card for a meeting that is not held, and its seats none', () => {
    const story = inPanel();
    const { dueOn } = story.task('vote-customs');
    story.passes(90);
    expect(late(story)).toEqual([`task_overdue yellow chair ${addDays(dueOn!, 1)}`]);
    expect(new Set(cards(story).map(({ rule, desk }) => `${rule} ${desk}`))).toEqual(
      new Set(['task_overdue chair', 'promise_overdue chair', 'statutory_overdue chair']),
    );
    story.sits().passes(1);
    expect(late(story)).toHaveLength(1);
    story.does(servingAt('chair'), { type: 'adjourn', reason: '补充监管方案' }).passes(2);
    expect(late(story)).toHaveLength(1);
  });

  it('gives a seat the card for a vote that was not cast at a meeting held in time', () => {
    const story = inPanel().sits();
    expect(late(story.passes(30))).toHaveLength(5);
    expect(late(story)).toContain(`task_overdue yellow panel-customs ${addDays(story.task('vote-customs').dueOn!, 1)}`);
  });
});

describe('acceptance by silence', () => {
  it('gives the window a red card at once', () => {
    const story = received().claims('completeness').passes(8);
    expect(story.state.deemedAccepted).toBe(true);
    expect(cards(story).at(-1)).toMatchObject({
      rule: 'deemed_accepted',
      colour: 'red',
      desk: 'window',
      holder: 'window',
      dueOn: '2026-03-09',
      asOf: '2026-03-10',
    });
  });
});

describe('a refusal whose reason is none', () => {
  const refused = (reasons: string) =>
    received().claims('completeness').does(window, { type: 'refuseAcceptance', reasons });

  it.each([['不予受理'], ['经研究决定，不予受理。'], ['太远'], ['does not meet the requirements.']])(
    'gives a yellow card for “%s”',
    (reasons) => {
      expect(cards(refused(reasons))).toMatchObject([
        { rule: 'empty_reason', colour: 'yellow', desk: 'window', holder: 'window', reason: reasons, dueOn: null },
      ]);
    },
  );

  it('gives none for a reason', () => {
    expect(cards(refused('申请事项为仓储租赁，不属于本园区受理范围。'))).toEqual([]);
  });

  it.each([
    ['an objection in the review', () => objects('planning', '电力不足'), 'planning'],
    [
      'a vote',
      () => inReview({ investmentCny: 600_000_000 }).reviewed().voted({ 'vote-customs': 'refuse' }),
      'panel-customs',
    ],
    ['a signature', () => inReview().reviewed().signed('refuse', ['sign-customs']), 'customs-approver'],
  ])('is seen in %s', (_, story, desk) => {
    expect(cards(story())).toMatchObject([{ rule: 'empty_reason', desk, holder: desk }]);
  });
});

describe('a card by hand', () => {
  const byHand = (story: Scenario, rule: string) =>
    story.does(supervisor, {
      type: 'issueCard',
      about: story.task('completeness').id,
      rule,
      reason: '要求提供指南外的证明',
    });

  it('goes to the desk and to who did the task, with the words of the supervisor', () => {
    expect(cards(byHand(inReview(), 'beyond_guide'))).toMatchObject([
      {
        rule: 'beyond_guide',
        colour: 'yellow',
        desk: 'window',
        holder: 'window',
        issuedBy: 'supervisor',
        reason: '要求提供指南外的证明',
        dueOn: null,
        asOf: '2026-03-02',
        appealUntil: '2026-03-09',
      },
    ]);
  });

  it('may be given after the end', () => {
    const story = received().claims('completeness');
    story.does(window, { type: 'refuseAcceptance', reasons: '申请事项为仓储租赁，不属于本园区受理范围。' });
    expect(brief(byHand(story, 'evasion'))).toEqual(['evasion yellow window 2026-03-02']);
  });
});
