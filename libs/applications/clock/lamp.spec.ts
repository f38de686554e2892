import fc from 'fast-check';
import { addDays, chinaCalendar } from '#calendar';
import { greenFrom, lampOf } from './lamp.js';

const days = fc.integer({ min: 0, max: 700 }).map((passed) => addDays('2025-06-01', passed));
const limits = fc.option(fc.integer({ min: 0, max: 90 }));

describe('the lamp of a limit', () => {
  it.each([
    ['2026-03-02', 10, 'green'],
    ['2026-03-09', 10, 'yellow'],
    ['2026-03-10', 10, 'yellow'],
    ['2026-03-11', 10, 'yellow'],
    ['2026-03-12', 10, 'red'],
    ['2026-03-06', 15, 'yellow'],
    ['2026-03-05', 15, 'green'],
  ])('that ends on Wednesday 11 March, looked at on %s of %i days, is %s', (today, length, lamp) => {
    expect(lampOf(chinaCalendar, { dueOn: '2026-03-11', days: length }, today)).toBe(lamp);
  });

  it('is green from one day on, whatever the length of the limit, and on no day before it', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), limits, (today, ahead, length) => {
        const dueOn = addDays(today, ahead);
        const lamp = lampOf(chinaCalendar, { dueOn, days: length }, today);
        expect(lamp === 'green').toBe(dueOn >= greenFrom(chinaCalendar, length, today));
      }),
    );
  });

  it('is out while no limit runs', () => {
    expect(lampOf(chinaCalendar, { dueOn: null, days: 10 }, '2026-03-02')).toBeNull();
  });
});
