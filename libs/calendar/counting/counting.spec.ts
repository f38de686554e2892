import fc from 'fast-check';
import { addDays, chinaCalendar, nthWorkingDayInclusive, workingDaysAfter, workingDaysBetween } from '../index.js';

const days = fc.integer({ min: 0, max: 1400 }).map((n) => addDays('2023-01-01', n));
const numbers = fc.integer({ min: 1, max: 60 });

describe('counting working days', () => {
  it('counts the first day of a publicity period in when it is a working day', () => {
    expect(nthWorkingDayInclusive(chinaCalendar, '2026-03-02', 5)).toBe('2026-03-06');
    expect(nthWorkingDayInclusive(chinaCalendar, '2026-03-01', 5)).toBe('2026-03-06');
    expect(nthWorkingDayInclusive(chinaCalendar, '2026-02-28', 1)).toBe('2026-02-28');
  });

  it('leaves the day as it is when nothing is left to count', () => {
    expect(workingDaysAfter(chinaCalendar, '2026-10-01', 0)).toBe('2026-10-01');
  });

  it.each([-1, 1.5, NaN])('refuses %d days', (n) => {
    expect(() => workingDaysAfter(chinaCalendar, '2026-01-05', n)).toThrow(RangeError);
  });

  it.each(['2026-02-30', '2026-1-5', 'tomorrow', ''])('refuses the day "%s" and says how to write one', (day) => {
    expect(() => workingDaysAfter(chinaCalendar, day, 1)).toThrow('YYYY-MM-DD');
  });

  it('ends on a working day, with exactly n working days passed', () => {
    fc.assert(
      fc.property(days, numbers, (day, n) => {
        const due = workingDaysAfter(chinaCalendar, day, n);

        expect(chinaCalendar.isWorkingDay(due)).toBe(true);
        expect(workingDaysBetween(chinaCalendar, day, due)).toBe(n);
      }),
    );
  });

  it('is the same in one go and in two', () => {
    fc.assert(
      fc.property(days, numbers, numbers, (day, a, b) => {
        const between = workingDaysAfter(chinaCalendar, day, a);

        expect(workingDaysAfter(chinaCalendar, between, b)).toBe(workingDaysAfter(chinaCalendar, day, a + b));
      }),
    );
  });

  it('adds up over adjoining spans, and is zero backwards', () => {
    fc.assert(
      fc.property(fc.tuple(days, days, days), (three) => {
        const [a, b, c] = three.sort();
        const between = (from: string, to: string) => workingDaysBetween(chinaCalendar, from, to);

        expect(between(a, b) + between(b, c)).toBe(between(a, c));
        expect(between(c, a)).toBe(0);
      }),
    );
  });

  it('counted inclusively, ends one working day earlier exactly when it starts on one', () => {
    fc.assert(
      fc.property(days, numbers, (day, n) => {
        const earlier = chinaCalendar.isWorkingDay(day) ? n - 1 : n;

        expect(nthWorkingDayInclusive(chinaCalendar, day, n)).toBe(workingDaysAfter(chinaCalendar, day, earlier));
      }),
    );
  });
});
