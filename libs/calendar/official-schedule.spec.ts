import {
  addDays,
  chinaCalendar,
  chinaNotices,
  nthWorkingDayInclusive,
  weekdayOf,
  workingDaysAfter,
  workingDaysBetween,
} from './index.js';

/** 国务院办公厅关于部分节假日安排的通知, copied by hand: holidays (first and last day) and weekend days worked. */
interface Notice {
  number: string;
  rest: Record<string, [first: string, last: string]>;
  work: string[];
}

// prettier-ignore
const notices: Notice[] = [
  { number: '国办发明电〔2022〕16号',
    rest: { 元旦: ['2022-12-31', '2023-01-02'], 春节: ['2023-01-21', '2023-01-27'], 清明节: ['2023-04-05', '2023-04-05'],
      劳动节: ['2023-04-29', '2023-05-03'], 端午节: ['2023-06-22', '2023-06-24'], 中秋国庆: ['2023-09-29', '2023-10-06'] },
    work: ['2023-01-28', '2023-01-29', '2023-04-23', '2023-05-06', '2023-06-25', '2023-10-07', '2023-10-08'] },
  { number: '国办发明电〔2023〕7号',
    rest: { 元旦: ['2024-01-01', '2024-01-01'], 春节: ['2024-02-10', '2024-02-17'], 清明节: ['2024-04-04', '2024-04-06'],
      劳动节: ['2024-05-01', '2024-05-05'], 端午节: ['2024-06-10', '2024-06-10'], 中秋节: ['2024-09-15', '2024-09-17'],
      国庆节: ['2024-10-01', '2024-10-07'] },
    work: ['2024-02-04', '2024-02-18', '2024-04-07', '2024-04-28', '2024-05-11', '2024-09-14', '2024-09-29', '2024-10-12'] },
  { number: '国办发明电〔2024〕12号',
    rest: { 元旦: ['2025-01-01', '2025-01-01'], 春节: ['2025-01-28', '2025-02-04'], 清明节: ['2025-04-04', '2025-04-06'],
      劳动节: ['2025-05-01', '2025-05-05'], 端午节: ['2025-05-31', '2025-06-02'], 国庆中秋: ['2025-10-01', '2025-10-08'] },
    work: ['2025-01-26', '2025-02-08', '2025-04-27', '2025-09-28', '2025-10-11'] },
  { number: '国办发明电〔2025〕7号',
    rest: { 元旦: ['2026-01-01', '2026-01-03'], 春节: ['2026-02-15', '2026-02-23'], 清明节: ['2026-04-04', '2026-04-06'],
      劳动节: ['2026-05-01', '2026-05-05'], 端午节: ['2026-06-19', '2026-06-21'], 中秋节: ['2026-09-25', '2026-09-27'],
      国庆节: ['2026-10-01', '2026-10-07'] },
    work: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'] },
];

const daysFrom = (first: string, last: string): string[] =>
  first > last ? [] : [first, ...daysFrom(addDays(first, 1), last)];

const everyDay = Array.from({ length: 1461 }, (_, n) => addDays('2023-01-01', n));
const rest = new Set(notices.flatMap((notice) => Object.values(notice.rest).flatMap((range) => daysFrom(...range))));
const work = new Set(notices.flatMap((notice) => notice.work));
const isWorked = (day: string) => work.has(day) || (!rest.has(day) && ![0, 6].includes(weekdayOf(day)));

/** Every working day of the four years in order, so that a test can count by index. */
const worked = everyDay.filter(isWorked);
const nthAfter = (day: string, n: number) => worked.filter((one) => one > day)[n - 1];
const nthFrom = (day: string, n: number) => worked.filter((one) => one >= day)[n - 1];

describe('the official schedule of 2023 to 2026', () => {
  it('is what the calendar has, on each of the 1,461 days', () => {
    expect(everyDay.at(-1)).toBe('2026-12-31');
    expect(everyDay.filter((day) => chinaCalendar.isWorkingDay(day) !== isWorked(day))).toEqual([]);
  });

  it('is known by the numbers of its notices', () => {
    expect(chinaNotices.map(({ source }) => source)).toEqual(notices.map(({ number }) => number));
  });

  it.each(notices)('$number makes up for weekdays with weekend days only', ({ work, rest }) => {
    expect(work.filter((day) => ![0, 6].includes(weekdayOf(day)))).toEqual([]);
    const free = Object.values(rest).flatMap((range) => daysFrom(...range));
    expect(work.filter((day) => free.includes(day))).toEqual([]);
  });

  it.each([
    ['2023', 249],
    ['2024', 251],
    ['2025', 248],
    ['2026', 248],
  ])('has in %s so many working days: %i', (year, count) => {
    expect(worked.filter((day) => day.startsWith(year))).toHaveLength(count);
  });
});

const limits = [1, 3, 5, 7, 10, 15, 20, 45];

/** Days around each holiday: the week before, the holiday, the week after, and the make-up days. */
const starts = (first: string, last: string) =>
  daysFrom(addDays(first, -7), addDays(last, 7)).filter(
    (day) => day >= '2023-01-01' && nthAfter(day, 45) !== undefined,
  );

const holidays = notices.flatMap(({ number, rest }) =>
  Object.entries(rest).map(([name, [first, last]]) => ({ number, name, first, last })),
);

describe.each(holidays)('limits around $name of $first ($number)', ({ first, last }) => {
  const vectors = starts(first, last).flatMap((day) => limits.map((n) => [day, n] as const));

  it('end on the n-th working day after the first, which is not counted', () => {
    const due = ([day, n]: readonly [string, number]) => `${day} +${n} ${workingDaysAfter(chinaCalendar, day, n)}`;
    expect(vectors.map(due)).toEqual(vectors.map(([day, n]) => `${day} +${n} ${nthAfter(day, n)}`));
  });

  it('of a notice count their first day in', () => {
    const due = ([day, n]: readonly [string, number]) =>
      `${day} #${n} ${nthWorkingDayInclusive(chinaCalendar, day, n)}`;
    expect(vectors.map(due)).toEqual(vectors.map(([day, n]) => `${day} #${n} ${nthFrom(day, n)}`));
  });

  it('have as many days left as are counted between', () => {
    const after = vectors.map(([day, n]) => workingDaysBetween(chinaCalendar, day, nthAfter(day, n) ?? day));
    expect(after).toEqual(vectors.map(([, n]) => n));
  });
});

describe('limits across holidays, counted by hand', () => {
  it.each([
    ['2023-09-27', 5, '2023-10-10'],
    ['2024-02-07', 5, '2024-02-20'],
    ['2025-01-24', 10, '2025-02-13'],
    ['2026-02-13', 5, '2026-02-27'],
    ['2026-09-30', 20, '2026-11-03'],
  ])('from %s, not counted itself, %i days end on %s', (start, n, due) => {
    expect(workingDaysAfter(chinaCalendar, start, n)).toBe(due);
    expect(nthAfter(start, n)).toBe(due);
  });

  it.each([
    ['2026-02-11', 5, '2026-02-24', 'the Spring Festival lies in it, and Saturday 14 February is worked'],
    ['2026-09-24', 5, '2026-10-08', 'two festivals lie in it'],
    ['2026-10-01', 3, '2026-10-10', 'begun on a holiday, ended on a Saturday that is worked'],
    ['2024-06-08', 5, '2024-06-17', 'begun on a Saturday before the Dragon Boat Festival'],
  ])('a notice from %s of %i days ends on %s: %s', (start, n, due) => {
    expect(nthWorkingDayInclusive(chinaCalendar, start, n)).toBe(due);
    expect(nthFrom(start, n)).toBe(due);
  });
});
