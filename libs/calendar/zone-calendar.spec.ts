import fc from 'fast-check';
import { addDays, calendarOf, changeOf, chinaCalendar, chinaNotices, faultsIn, isCovered } from './index.js';
import type { CalendarAct, YearNotice } from './index.js';

const recorded = { recordedBy: 'an-account', recordedAt: '2026-07-01T01:00:00.000Z' };
const notice2027: YearNotice = {
  year: 2027,
  source: '国办发明电〔2026〕1号（示例）',
  holidays: ['2027-01-01', '2027-02-08', '2027-10-04'],
  makeUpDays: ['2027-02-20'],
};
const published: CalendarAct = { type: 'notice_published', ...notice2027, ...recorded };
const corrected = (day: string, working: boolean): CalendarAct => ({
  type: 'day_corrected',
  day,
  working,
  reason: '暴雨停工',
  ...recorded,
});
const withdrawn = (day: string): CalendarAct => ({
  type: 'correction_withdrawn',
  day,
  reason: '预警解除',
  ...recorded,
});

const working = (acts: CalendarAct[], ...days: string[]) => {
  const calendar = calendarOf(chinaNotices, acts);
  return days.map((day) => calendar.isWorkingDay(day));
};

describe('the calendar of a zone', () => {
  it('is the calendar of China while nothing was corrected', () => {
    expect(calendarOf(chinaNotices)).toMatchObject({ coveredFrom: '2023-01-01', coveredUntil: '2026-12-31' });
    expect(working([], '2026-07-31', '2026-10-10', '2026-10-01')).toEqual([true, true, false]);
  });

  it('has single days put right, and the last act about a day counts', () => {
    const storm = corrected('2026-07-31', false);
    const saturday = corrected('2026-08-01', true);
    expect(working([storm, saturday], '2026-07-31', '2026-08-01')).toEqual([false, true]);
    expect(working([storm, corrected('2026-07-31', true)], '2026-07-31')).toEqual([true]);
    expect(chinaCalendar.isWorkingDay('2026-07-31')).toBe(true);
  });

  it('says again what the notice says once a correction is withdrawn', () => {
    const makeUp = '2026-10-10';
    expect(working([corrected(makeUp, false)], makeUp)).toEqual([false]);
    expect(working([corrected(makeUp, false), withdrawn(makeUp)], makeUp)).toEqual([true]);
  });

  it('covers a year from the day its notice is published, and knows its days', () => {
    const days = ['2027-01-01', '2027-02-08', '2027-02-20', '2027-10-04'];
    expect(working([], ...days)).toEqual([false, true, false, true]);
    expect(working([published], ...days)).toEqual([false, false, true, false]);
    expect(isCovered(calendarOf(chinaNotices, [published]), '2027-12-31')).toBe(true);
  });

  it('keeps a correction of the zone against a notice that is published later', () => {
    expect(working([corrected('2027-02-08', true), published], '2027-02-08')).toEqual([true]);
  });

  it('leaves no year out', () => {
    expect(() => calendarOf(chinaNotices, [{ ...published, year: 2028 }])).toThrow('Before 2028 a year is missing');
    expect(() => calendarOf([])).toThrow(RangeError);
  });

  it('goes by the notice that was recorded, should a release bring along another for the same year', () => {
    const other = { ...notice2027, holidays: ['2027-03-01'] };
    const calendar = calendarOf([...chinaNotices, other], [published]);
    expect(['2027-03-01', '2027-02-08'].map((day) => calendar.isWorkingDay(day))).toEqual([true, false]);
  });

  it('tells of each day where it comes from', () => {
    const { days } = calendarOf(chinaNotices, [corrected('2026-10-08', false)]);
    expect(days.get('2026-10-10')).toEqual({
      day: '2026-10-10',
      working: true,
      source: '国办发明电〔2025〕7号',
      corrected: null,
    });
    expect(days.get('2026-10-08')).toEqual({
      day: '2026-10-08',
      working: false,
      source: '暴雨停工',
      corrected: recorded,
    });
  });

  it('is undone by withdrawing, whatever the days and however often', () => {
    const day = fc.integer({ min: 0, max: 1400 }).map((n) => addDays('2023-01-01', n));
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.boolean())), (said) => {
        const acts = said.flatMap(([one, works]) => [corrected(one, works)]);
        const undone = calendarOf(chinaNotices, [...acts, ...said.map(([one]) => withdrawn(one))]);
        for (const [one] of said) expect(undone.isWorkingDay(one)).toBe(chinaCalendar.isWorkingDay(one));
      }),
    );
  });
});

describe('a notice of a year', () => {
  it('has no fault when it is one of those that were published', () => {
    expect(chinaNotices.flatMap(faultsIn)).toEqual([]);
    expect(faultsIn(notice2027)).toEqual([]);
  });

  it('may reach into the December before, as New Year’s holidays do', () => {
    expect(faultsIn({ ...notice2027, holidays: ['2026-12-31'], makeUpDays: ['2026-12-27'] })).toEqual([]);
  });

  it.each([
    ['not_in_the_year', { holidays: ['2028-01-01'] }],
    ['not_in_the_year', { holidays: ['2026-11-30'] }],
    ['not_in_the_year', { holidays: ['2027-02-30'] }],
    ['named_twice', { holidays: ['2027-02-20'], makeUpDays: ['2027-02-20'] }],
    ['no_weekend', { makeUpDays: ['2027-02-22'] }],
  ])('is wrong when a day is %s', (fault, difference) => {
    expect(faultsIn({ ...notice2027, ...difference })).toMatchObject([{ fault }]);
  });
});

describe('what is told of an act', () => {
  it('spans the days that it may touch', () => {
    expect(changeOf(corrected('2026-07-31', false))).toMatchObject({
      from: '2026-07-31',
      until: '2026-07-31',
      working: false,
      reason: '暴雨停工',
      ...recorded,
    });
    expect(changeOf(withdrawn('2026-07-31'))).toMatchObject({ working: null, reason: '预警解除' });
    expect(changeOf({ ...published, makeUpDays: ['2026-12-27'] })).toMatchObject({
      from: '2026-12-27',
      until: '2027-12-31',
      working: null,
      reason: notice2027.source,
    });
  });
});
