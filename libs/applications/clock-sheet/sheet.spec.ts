import assert from 'node:assert/strict';
import fc from 'fast-check';
import { calendarOf, changeOf, chinaCalendar, chinaNotices, dayOf, workingDaysBetween } from '#calendar';
import { fold, type ApplicationState } from '#applications/lifecycle';
import { lin, servingAt, supervisor, theClock } from '#test/support/engine/actors';
import { actorsOf } from '#test/support/engine/commands/cast';
import { commandFrom, type Choice } from '#test/support/engine/histories/random-commands';
import { Scenario } from '#test/support/engine/scenario';
import { aSubmission } from '#test/support/engine/submissions';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { CommandRefused } from '../lifecycle/index.js';
import { hasOwnSentence } from './explain.js';
import type { SheetLine } from './line.js';
import type { Happened } from './moments.js';
import { partyOf } from './parties.js';
import { clockSheet } from './sheet.js';

const entry = theProcedure('entry');

/** A story that remembers when each event happened and who brought it about. */
class DatedStory extends Scenario {
  private earlier: Happened[] = [];

  override does(...given: Parameters<Scenario['does']>): this {
    const actorId = given[0].id;
    this.happened(actorId);
    super.does(...given);
    this.happened(actorId);
    return this;
  }

  happened(actorId = 'lin'): Happened[] {
    const added = this.events.slice(this.earlier.length);
    const first = this.earlier.length + 1;
    const by = { actorId, onBehalfOf: null };
    this.earlier.push(...added.map((event, place) => ({ seq: first + place, at: this.now, ...by, event })));
    return this.earlier;
  }

  sheet() {
    const ground = { procedure: this.procedure, calendar: this.calendar, today: dayOf(this.now) };
    return clockSheet(this.happened(), ground);
  }
}

const started = (now = '2026-03-02T09:00:00+08:00') => new DatedStory(entry, new Date(now));
const item = { subject: 'field', key: 'jobs', defect: '未填', remedy: '填写', because: null } as const;
const answersOf = ({ corrections }: ApplicationState) =>
  corrections.at(-1)!.items.map(({ id }) => ({ item: id, answer: '已填' }));
const asksForCorrection = (story: DatedStory) =>
  story
    .submitted()
    .claims('completeness')
    .does(servingAt('window'), { type: 'requestCorrection', items: [item] });
const suspends = (story: DatedStory) =>
  story.claims('customs').does(servingAt('customs'), {
    type: 'suspend',
    kind: 'expert_review',
    reason: '需专家评审',
    expectedEnd: '2026-03-16',
  });
const recalculated = (story: DatedStory, day: string, reason: string) => {
  const recorded = { recordedBy: 'the-administrator', recordedAt: story.now.toISOString() };
  const act = { type: 'day_corrected', day, working: false, reason, ...recorded } as const;
  story.calendar = calendarOf(chinaNotices, [act]);
  return story.does(theClock, { type: 'recalculate', changes: [changeOf(act)] });
};
const linesOf = (story: DatedStory, clock: SheetLine['clock']) =>
  story.sheet().lines.filter((line) => line.clock === clock);
const brief = ({ what, cause, on, dueBefore, dueAfter }: SheetLine) => [what, cause, on, dueBefore, dueAfter];

describe('the clock sheet', () => {
  it('tells how the last day of the decision came about, line by line', () => {
    const story = started().submitted().passes(1).accepted();
    suspends(story.passes(1)).passes(15);
    story.does(supervisor, { type: 'extend', reason: '案情复杂' });

    expect(linesOf(story, 'statutory').map(brief)).toEqual([
      ['started', 'accepted', '2026-03-03', null, '2026-03-31'],
      ['stopped', 'expert_review', '2026-03-04', '2026-03-31', null],
      ['resumed', 'resumed_by_silence', '2026-03-16', null, '2026-04-13'],
      ['extended', 'extended', '2026-03-19', '2026-04-13', '2026-04-27'],
    ]);
    expect(linesOf(story, 'statutory').at(-1)).toMatchObject({
      actorId: 'supervisor',
      reason: '案情复杂',
      limitBefore: 20,
      limit: 30,
      remaining: 26,
      source: { zh: '参照《行政许可法》第四十二条第一款' },
      explanation: {
        zh: '2026-03-19 经负责人批准延长一次，作出决定的时限由 20 个工作日延长为 30 个工作日，截至 2026-04-27。',
        en: 'The head approved the one extension on 2026-03-19. The time for the decision grows from 20 to 30 working days and ends on 2026-04-27.',
      },
    });
  });

  it('names the article under which time is not counted, and the kind of special procedure', () => {
    const [, stopped] = linesOf(suspends(started().submitted().accepted()), 'statutory');
    expect(stopped).toMatchObject({ source: { zh: '参照《行政许可法》第四十五条' }, reason: '需专家评审' });
    expect(stopped?.explanation.zh).toContain('专家评审，所需时间不计入时限');
  });

  it('says that silence accepted, as of the day of receipt', () => {
    const story = started().submitted().passes(8);
    expect(linesOf(story, 'statutory')[0]).toMatchObject({
      on: '2026-03-02',
      day: '2026-03-10',
      actorId: 'system',
      party: 'desks',
      desks: ['window'],
      source: { en: 'By analogy with the Administrative Licensing Law, art. 32(1)(4)' },
    });
  });

  it('says that the limits of the review end when corrections asked for in it do not come', () => {
    const story = started().submitted().accepted().claims('customs');
    story.does(servingAt('customs'), { type: 'requestCorrection', reason: '审查中发现', items: [item] }).passes(40);
    expect(story.state.status).toBe('lapsed');
    for (const clock of ['statutory', 'promised'] as const) {
      const line = linesOf(story, clock).at(-1);
      expect(line).toMatchObject({ what: 'ended', cause: 'lapsed' });
      expect(hasOwnSentence(line!)).toBe(true);
    }
  });

  it('says whether a person kept the limit that they ended', () => {
    const done = (days: number) =>
      linesOf(started().submitted().accepted().passes(days).reviewed(), 'task').findLast(
        ({ task, what }) => task?.key === 'customs' && what === 'ended',
      )?.explanation;
    expect(done(1)?.zh).toContain('未超过截止日');
    expect(done(10)?.zh).toMatch(/逾期 \d+ 个工作日/);
  });

  it('warns of a day in a year that is not published', () => {
    const story = started('2026-12-28T09:00:00+08:00').submitted();
    expect(linesOf(story, 'acceptance')[0]).toMatchObject({
      warning: { zh: expect.stringContaining('2027 年安排未公布'), en: expect.stringContaining('not yet published') },
    });
    expect(linesOf(started().submitted(), 'acceptance')[0]?.warning).toBeNull();
  });

  it('says what of the calendar was corrected, by whom, and how far the last day moves', () => {
    const story = recalculated(started().submitted(), '2026-03-03', '暴雨停工');
    const lines = story.sheet().lines.filter(({ what }) => what === 'recounted');
    expect(lines.map(brief)).toEqual([
      ['recounted', 'calendar_corrected', '2026-03-02', '2026-03-09', '2026-03-10'],
      ['recounted', 'calendar_corrected', '2026-03-02', '2026-03-03', '2026-03-04'],
    ]);
    expect(lines[0]).toMatchObject({
      reason: '暴雨停工',
      actorId: 'the-administrator',
      source: { zh: '参照《行政许可法》第八十二条' },
      explanation: {
        zh: '工作日历更正：2026-03-03 改为非工作日（暴雨停工）。截止日由 2026-03-09 改为 2026-03-10。',
        en: 'The calendar was corrected: 2026-03-03 is no working day (暴雨停工). The last day moves from 2026-03-09 to 2026-03-10.',
      },
    });
    expect(lines[1]?.explanation.zh).toContain('“材料齐全性审查”的截止日由 2026-03-03 改为 2026-03-04');
  });

  it('says how many days count as used when the clock stood still at the correction', () => {
    const story = recalculated(suspends(started().submitted().accepted().passes(2)), '2026-03-03', '暴雨停工');
    expect(linesOf(story, 'statutory').at(-1)?.explanation.zh).toContain('已用时间改按 1 个工作日计，还剩 19 个');
  });

  it('counts each working day for whoever had the turn', () => {
    const story = asksForCorrection(started().passes(0)).passes(3);
    story.does(lin, { type: 'resubmit', ...aSubmission(entry), answers: answersOf(story.state) });
    story.passes(1).accepted().passes(4).reviewed().passes(1).signed();

    expect(story.sheet()).toMatchObject({
      passed: 7,
      parties: [
        { party: 'applicant', workingDays: 3 },
        { party: 'desks', workingDays: 3 },
        { party: 'approvers', workingDays: 1 },
      ],
    });
    expect(story.sheet().desks).toContainEqual({ desk: 'customs', workingDays: 2 });
  });
});

const aStep = fc.record({
  actor: fc.noBias(fc.nat()),
  days: fc.constantFrom(0, 0, 0, 0, 1, 1, 2, 8, 40),
  choice: fc.noBias(fc.nat()),
  flavour: fc.noBias(fc.nat()),
});

describe('whatever happens to an application', () => {
  it('the sheet shows the due days of its state, sums to the days passed, and has a sentence for every line', () => {
    const life = fc.property(fc.array(aStep, { minLength: 20, maxLength: 60, size: 'max' }), (steps) => {
      const story = lived(steps);
      const sheet = story.sheet();
      showsDueDays(sheet.lines, story.state);
      assert.deepEqual(
        sheet.lines.filter((line) => !hasOwnSentence(line)),
        [],
      );
      assert(sheet.lines.every(({ explanation: { zh, en } }) => !/[{}]/.test(zh + en)));
      assert.equal(
        sheet.passed,
        sheet.parties.reduce((sum, { workingDays }) => sum + workingDays, 0),
      );
      const { receivedOn } = story.state;
      const everHandled = story.happened().some(({ event }) => event.type === 'delivery_confirmed');
      if (receivedOn && partyOf(story.state) && !everHandled) assert.equal(sheet.passed, passedSince(story));
    });
    fc.assert(life, { numRuns: 40 });
  });
});

function lived(steps: (Choice & { days: number })[]): DatedStory {
  const story = started();
  const cast = actorsOf(entry);
  for (const step of steps) {
    story.now = new Date(story.now.getTime() + step.days * 86_400_000);
    const { actor, command } = commandFrom(story, step, cast);
    attempted(() => story.does(actor, command));
  }
  return story;
}

/** What is refused changes nothing. */
function attempted(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof CommandRefused)) throw error;
  }
}

function passedSince(story: DatedStory): number {
  const first = story.happened().find(({ event }) => event.type === 'submitted');
  return workingDaysBetween(chinaCalendar, dayOf(first!.at), dayOf(story.now));
}

/** The last line of each limit shows what the state holds, and each line goes on where the one before it left off. */
function showsDueDays(lines: SheetLine[], { clocks, tasks }: ApplicationState): void {
  for (const { key, dueOn, endedOn } of clocks) {
    const ofClock = lines.filter(({ clock }) => clock === key);
    assert.equal(ofClock.at(-1)?.dueAfter, endedOn ? null : dueOn);
    const joints = ofClock.slice(1).filter(({ what }) => what !== 'started');
    assert(joints.every((line) => line.dueBefore === ofClock[ofClock.indexOf(line) - 1]?.dueAfter));
  }
  for (const { id, state, dueOn, promised } of tasks.filter((task) => task.promised !== null)) {
    const last = lines.findLast(({ task }) => task?.id === id);
    assert.deepEqual(
      [last?.dueAfter, last?.limit],
      [state === 'done' || state === 'cancelled' ? null : dueOn, promised],
    );
  }
}

it('is a fold: the state of the last moment is the state of the application', () => {
  const story = started().submitted().accepted();
  expect(fold(story.happened().map(({ event }) => event))).toEqual(story.state);
});
