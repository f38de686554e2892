import fc from 'fast-check';
import { addMonths, dayOf, endOfDay, isDay } from '../index.js';

describe('days in Asia/Shanghai', () => {
  it('begin at 16:00 UTC of the day before', () => {
    expect(dayOf(new Date('2026-03-01T15:59:59.999Z'))).toBe('2026-03-01');
    expect(dayOf(new Date('2026-03-01T16:00:00.000Z'))).toBe('2026-03-02');
  });

  it('end one millisecond before the next begins', () => {
    expect(endOfDay('2026-03-01').toISOString()).toBe('2026-03-01T15:59:59.999Z');
  });

  it('contain their own end, and nothing after it', () => {
    const instants = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, (instant) => {
        const end = endOfDay(dayOf(instant));

        expect(end.getTime()).toBeGreaterThanOrEqual(instant.getTime());
        expect(dayOf(end)).toBe(dayOf(instant));
        expect(dayOf(new Date(end.getTime() + 1))).not.toBe(dayOf(instant));
      }),
    );
  });

  it.each([
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['20260101', false],
  ])('%s is a day: %s', (text, answer) => expect(isDay(text)).toBe(answer));

  it.each([
    ['2026-03-02', 12, '2027-03-02'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2027-02-28', 12, '2028-02-28'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-11-15', 2, '2027-01-15'],
    ['2026-01-31', -1, '2025-12-31'],
    ['2026-01-31', 0, '2026-01-31'],
  ])('%s and %i months are %s', (day, months, later) => expect(addMonths(day, months)).toBe(later));
});
