import { chinaCalendar, isCovered } from './index.js';

describe('the calendar of China', () => {
  it('covers 2023 to 2026 and says where it does not know', () => {
    const covered = ['2022-12-31', '2023-01-01', '2026-12-31', '2027-01-01'].map((day) =>
      isCovered(chinaCalendar, day),
    );

    expect(covered).toEqual([false, true, true, false]);
  });

  it('knows weekends and the holidays of fixed dates outside the years it covers', () => {
    const free = ['2027-01-01', '2028-05-01', '2028-05-02', '2029-10-01', '2029-10-02', '2029-10-03', '2027-01-02'];
    expect(free.filter((day) => chinaCalendar.isWorkingDay(day))).toEqual([]);
    const guessed = ['2027-02-08', '2027-10-04', '2028-05-03', '2028-01-03'];
    expect(guessed.filter((day) => !chinaCalendar.isWorkingDay(day))).toEqual([]);
  });
});
