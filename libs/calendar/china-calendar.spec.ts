import { addDays, chinaCalendar, isCovered, workingDaysBetween } from './index.js';

describe('the calendar of China', () => {
  it.each([
    ['2023', 249],
    ['2024', 251],
    ['2025', 248],
    ['2026', 248],
  ])('has in %s as many working days as the notice of the State Council: %i', (year, days) => {
    expect(workingDaysBetween(chinaCalendar, `${Number(year) - 1}-12-31`, `${year}-12-31`)).toBe(days);
  });

  it('works on exactly these weekend days of 2026 (调休)', () => {
    const days = Array.from({ length: 365 }, (_, n) => addDays('2026-01-01', n));
    const weekend = (day: string) => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

    expect(days.filter((day) => weekend(day) && chinaCalendar.isWorkingDay(day))).toEqual([
      '2026-01-04',
      '2026-02-14',
      '2026-02-28',
      '2026-05-09',
      '2026-09-20',
      '2026-10-10',
    ]);
  });

  it.each(['2026-01-01', '2026-02-23', '2026-10-07', '2026-07-04'])('rests on %s', (day) => {
    expect(chinaCalendar.isWorkingDay(day)).toBe(false);
  });

  it('covers 2023 to 2026 and says where it does not know', () => {
    const covered = ['2022-12-31', '2023-01-01', '2026-12-31', '2027-01-01'].map((day) =>
      isCovered(chinaCalendar, day),
    );

    expect(covered).toEqual([false, true, true, false]);
  });

  it('knows only weekends outside the years it covers', () => {
    const notPublishedYet = ['2027-01-01', '2027-02-08', '2027-10-04'];

    expect(notPublishedYet.map((day) => chinaCalendar.isWorkingDay(day))).toEqual([true, true, true]);
    expect(chinaCalendar.isWorkingDay('2027-01-02')).toBe(false);
  });
});
