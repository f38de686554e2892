import assert from 'node:assert/strict';
import fc from 'fast-check';
import { addDays, calendarOf, changeOf, chinaNotices, dayOf, type CalendarAct } from '#calendar';
import { usedDays, type ClockState } from '#applications/clock';
import { lin, servingAt, theClock } from '#test/support/engine/actors';
import { actorsOf } from '#test/support/engine/commands/cast';
import { commandFrom, type Choice } from '#test/support/engine/histories/random-commands';
import { Scenario } from '#test/support/engine/scenario';
import { aSubmission } from '#test/support/engine/submissions';
import { theProcedure } from '#test/support/engine/zone-procedures';
import { CommandRefused } from '../rules/refusals.js';
import { isOpen } from '../rules/rule-context.js';
import type { ApplicationState, Task } from '../state/application-state.js';

const entry = theProcedure('entry');

/** A story whose calendar is corrected on the way. */
class CorrectedStory extends Scenario {
  acts: CalendarAct[] = [];

  corrects(day: string, working = false, reason = '暴雨停工'): this {
    const recorded = { recordedBy: 'the-administrator', recordedAt: this.now.toISOString() };
    this.acts = [...this.acts, { type: 'day_corrected', day, working, reason, ...recorded }];
    this.calendar = calendarOf(chinaNotices, this.acts);
    return this;
  }

  recalculates(): this {
    return this.does(theClock, { type: 'recalculate', changes: this.acts.map(changeOf) });
  }

  clock(key: string) {
    return this.state.clocks.find((clock) => clock.key === key);
  }
}

const story = () => new CorrectedStory(entry);
const suspended = (from: CorrectedStory, until: string): CorrectedStory =>
  from.claims('customs').does(servingAt('customs'), {
    type: 'suspend',
    kind: 'expert_review',
    reason: '需专家评审',
    expectedEnd: until,
  });
const mistake = { subject: 'field', key: 'jobs', defect: '未填', remedy: '填写', because: null } as const;

describe('counting limits again in a corrected calendar', () => {
  it('moves the last day of the clock and of the task, and says what was corrected', () => {
    const corrected = story().submitted().corrects('2026-03-03').recalculates();
    expect(corrected.clock('acceptance')?.dueOn).toBe('2026-03-10');
    expect(corrected.task('completeness').dueOn).toBe('2026-03-04');
    expect(corrected.events.find(({ type }) => type === 'calendar_corrected')).toEqual({
      type: 'calendar_corrected',
      on: '2026-03-02',
      changes: [
        {
          type: 'day_corrected',
          from: '2026-03-03',
          until: '2026-03-03',
          working: false,
          reason: '暴雨停工',
          recordedBy: 'the-administrator',
          recordedAt: '2026-03-02T01:00:00.000Z',
        },
      ],
    });
  });

  it('leaves out what touches no limit of this application', () => {
    const corrected = story().submitted().corrects('2026-02-25').corrects('2026-03-04').corrects('2026-06-01');
    const event = corrected.recalculates().events.find(({ type }) => type === 'calendar_corrected');
    expect(event).toMatchObject({ changes: [{ from: '2026-03-04' }] });
  });

  it('gives back a day that was counted as used while the clock ran', () => {
    const running = story().submitted().accepted().passes(4);
    expect(usedDays(running.calendar, running.clock('statutory')!, dayOf(running.now))).toBe(4);
    running.corrects('2026-03-04').recalculates();
    expect(usedDays(running.calendar, running.clock('statutory')!, dayOf(running.now))).toBe(3);
    expect(running.clock('statutory')?.dueOn).toBe('2026-03-31');
  });

  it('counts earlier runs again too, also while the clock stands still', () => {
    const stopped = suspended(story().submitted().accepted().passes(3), '2026-03-20');
    expect(stopped.clock('statutory')).toMatchObject({ used: 3, dueOn: null });
    stopped.corrects('2026-03-04').recalculates();
    expect(stopped.clock('statutory')).toMatchObject({ used: 2, dueOn: null });
    stopped.passes(20);
    expect(stopped.clock('statutory')?.dueOn).toBe('2026-04-16');
  });

  it('moves the day that the correction notice says', () => {
    const correcting = story().submitted().claims('completeness');
    correcting.does(servingAt('window'), { type: 'requestCorrection', items: [mistake] });
    const before = correcting.state.corrections[0]?.dueOn;
    correcting.corrects('2026-03-12').recalculates();
    expect(correcting.state.corrections[0]?.dueOn).toBe(correcting.clock('correction')?.dueOn);
    expect(correcting.state.corrections[0]?.dueOn).not.toBe(before);
  });

  it('ends no limit before the day on which its shortening became known', () => {
    const late = story().submitted().corrects('2026-03-03').corrects('2026-03-04').recalculates().passes(8);
    expect([dayOf(late.now), late.clock('acceptance')?.dueOn]).toEqual(['2026-03-10', '2026-03-11']);
    late.corrects('2026-03-03', true, '更正有误').corrects('2026-03-04', true, '更正有误').recalculates();
    expect(late.clock('acceptance')?.dueOn).toBe('2026-03-10');
    late.passes(1);
    expect(late.state).toMatchObject({ status: 'in_review', deemedAccepted: true });
  });

  it('is refused while every limit is up to date, and nobody but the clock may ask', () => {
    const refused = (from: Scenario, actor = theClock) => {
      try {
        from.does(actor, { type: 'recalculate', changes: [] });
      } catch (error) {
        return (error as CommandRefused).refusal.code;
      }
      return 'none';
    };
    expect(refused(story().submitted())).toBe('limits_up_to_date');
    expect(refused(story().submitted().corrects('2026-12-01'))).toBe('limits_up_to_date');
    expect(refused(story().submitted().corrects('2026-03-04'), lin)).toBe('not_your_role');
    expect(refused(story().submitted().corrects('2026-03-04').recalculates())).toBe('limits_up_to_date');
  });

  it('counts on in the corrected calendar when the corrected papers come in', () => {
    const pausing = story().submitted().accepted().passes(1).claims('customs');
    pausing.does(servingAt('customs'), { type: 'requestCorrection', items: [mistake], reason: '会审中发现' });
    pausing.corrects('2026-03-03').recalculates().passes(2);
    const answers = pausing.state.corrections[0]!.items.map(({ id }) => ({ item: id, answer: '已填' }));
    pausing.does(lin, { type: 'resubmit', ...aSubmission(entry), answers });
    expect(pausing.canDo(theClock).map(({ command }) => command)).not.toContain('recalculate');
    holds(pausing, pausing.state);
  });
});

const aStep = fc.record({
  actor: fc.noBias(fc.nat()),
  days: fc.constantFrom(0, 0, 0, 0, 1, 1, 2, 8, 40),
  choice: fc.noBias(fc.nat()),
  flavour: fc.noBias(fc.nat()),
  /** Calendar days from now on which something is corrected, now and then. */
  corrected: fc.option(fc.tuple(fc.integer({ min: -20, max: 30 }), fc.boolean()), { freq: 4 }),
});

describe('whatever happens, and whatever is corrected meanwhile', () => {
  it('every running limit ends on its n-th working day, and each day is used once', () => {
    const life = fc.property(fc.array(aStep, { minLength: 20, maxLength: 50, size: 'max' }), (steps) => {
      const lived = story();
      for (const { corrected, days, ...step } of steps) {
        lived.now = new Date(lived.now.getTime() + days * 86_400_000);
        if (corrected) lived.corrects(addDays(dayOf(lived.now), corrected[0]), corrected[1]);
        const before = lived.state;
        attempted(() => lived.recalculates());
        holds(lived, before);
        attempted(() => randomly(lived, step));
        holds(lived, lived.state);
      }
    });
    fc.assert(life, { numRuns: 25, endOnFailure: true });
  });
});

function randomly(lived: Scenario, step: Choice): void {
  const { actor, command } = commandFrom(lived, step, actorsOf(entry));
  lived.does(actor, command);
}

function attempted(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof CommandRefused)) throw error;
  }
}

/** Counted day by day from the events, as a person would with a printed calendar. */
function holds(lived: Scenario, before: ApplicationState): void {
  const today = dayOf(lived.now);
  assert(!lived.canDo(theClock).some(({ command }) => command === 'recalculate'));
  for (const clock of lived.state.clocks.filter(({ endedOn }) => endedOn === null)) {
    const days = daysThatCount(lived, clock.startedOn, clock);
    const passed = days.filter((day) => day <= today).length;
    assert.equal(usedDays(lived.calendar, clock, today), clock.inclusive ? Math.min(passed, clock.limit) : passed);
    const last = days[clock.limit - 1] ?? '';
    const known = before.clocks.find(({ key, dueOn }) => key === clock.key && dueOn !== null);
    if (clock.runningSince !== null) isDue(clock.dueOn, latest(last, clock.runningSince), known?.dueOn ?? last, today);
  }
  if (lived.state.suspension === null && lived.state.status !== 'correcting') {
    lived.state.tasks.filter(isOpen).forEach((task) => taskHolds(lived, before, task));
  }
}

function taskHolds(lived: Scenario, before: ApplicationState, { id, kind, openedAt, promised, dueOn }: Task): void {
  if (promised === null || kind === 'delivery') return;
  const days = daysThatCount(lived, dayOf(new Date(openedAt)), { key: 'statutory', inclusive: false });
  const last = days[promised - 1] ?? '';
  isDue(dueOn, last, before.tasks.find((task) => task.id === id)?.dueOn ?? last, dayOf(lived.now));
}

/** The n-th working day; where that is earlier than was said before, not before today, and the past stays. */
function isDue(dueOn: string | null, counted: string, saidBefore: string, today: string): void {
  const shortened = counted < saidBefore;
  assert.equal(dueOn, shortened ? latest(counted, saidBefore < today ? saidBefore : today) : counted);
}

const latest = (one: string, other: string) => (one < other ? other : one);

/** The working days after `start` on which no pause was on: those that passed, and a hundred at least. */
function daysThatCount(
  { events, calendar, now }: Scenario,
  start: string,
  limit: Pick<ClockState, 'key' | 'inclusive'>,
) {
  const pauses = limit.key === 'statutory' || limit.key === 'promised' ? pausesIn(events) : [];
  const days: string[] = [];
  let day = limit.inclusive ? start : addDays(start, 1);
  for (; day <= dayOf(now) || (days.length < 100 && day < '2030'); day = addDays(day, 1)) {
    const paused = pauses.some(([since, until]) => since < day && day <= until);
    if (!paused && calendar.isWorkingDay(day)) days.push(day);
  }
  return days;
}

const stillOn = '9999-12-31';

function pausesIn(events: Scenario['events']): [string, string][] {
  const pauses: [string, string][] = [];
  for (const event of events) {
    if (event.type === 'suspended') pauses.push([event.since, stillOn]);
    const inReview = event.type === 'correction_requested' && event.from === 'in_review';
    if (inReview) pauses.push([event.requestedOn, stillOn]);
    const last = pauses.at(-1);
    if (endsPause(event) && last?.[1] === stillOn) last[1] = event.on;
  }
  return pauses;
}

/** Events that end a pause; tasks that follow the end of an application, such as a call-back, run on. */
const endsPause = (event: Scenario['events'][number]) =>
  event.type === 'resumed' || event.type === 'corrected' || event.type === 'lapsed' || event.type === 'withdrawn';
