import { chinaCalendar, isCovered } from './index.js';

describe('the calendar of China', () => {
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
