import { addDays } from '../../format/dates';

/** 法定节假日, in the order in which a notice names them; `other` is what a notice adds besides. */
export const legalHolidays = [
  'new_year',
  'spring_festival',
  'qingming',
  'labour_day',
  'dragon_boat',
  'mid_autumn',
  'national_day',
] as const;

export interface HolidayLine {
  name: (typeof legalHolidays)[number] | 'other';
  /** Empty where the notice says nothing of it, as of a holiday that it joins with another. */
  from: string;
  until: string;
}

/** A notice as it is typed: each holiday by its first and its last day. */
export interface NoticeDraft {
  source: string;
  holidays: HolidayLine[];
  makeUpDays: string[];
}

export type LineFault = 'no_other_end' | 'ends_before' | 'too_long';

const longest = 31;

export const blankLine: HolidayLine = { name: 'other', from: '', until: '' };

export const emptyDraft: NoticeDraft = {
  source: '',
  holidays: legalHolidays.map((name) => ({ ...blankLine, name })),
  makeUpDays: ['', '', ''],
};

/** What can be seen to be wrong without asking: only such lines can be spelled out day by day. */
export function faultOf({ from, until }: HolidayLine): LineFault | null {
  if (from === '' && until === '') return null;
  if (from === '' || until === '') return 'no_other_end';
  if (until < from) return 'ends_before';
  return until > addDays(from, longest - 1) ? 'too_long' : null;
}

/** Each day of a line; none of one that is blank or wrong. */
export function daysOf(line: HolidayLine): string[] {
  if (line.from === '' || faultOf(line)) return [];
  const days: string[] = [];
  for (let day = line.from; day <= line.until; day = addDays(day, 1)) days.push(day);
  return days;
}

/** What is sent: every day by itself. */
export function bodyOf(draft: NoticeDraft, year: number) {
  return {
    year,
    source: draft.source.trim(),
    holidays: draft.holidays.flatMap(daysOf),
    makeUpDays: draft.makeUpDays.filter(Boolean),
  };
}

/** The line of the form, and the day in it, that a pointer such as `/holidays/3` is about. */
export function placeOf(draft: NoticeDraft, pointer: string): { list: string; line: number; day: string } | null {
  const [, list = '', index] = pointer.split('/');
  const places =
    list === 'holidays'
      ? draft.holidays.flatMap((one, line) => daysOf(one).map((day) => ({ list, line, day })))
      : draft.makeUpDays.flatMap((day, line) => (day ? [{ list, line, day }] : []));
  return places[Number(index)] ?? null;
}

/** The list with another line at its place. */
export const withLine = <Line>(lines: Line[], at: number, line: Line): Line[] =>
  lines.map((one, index) => (index === at ? line : one));

/** Whether it says enough to be looked at. */
export const isComplete = (draft: NoticeDraft): boolean =>
  draft.source.trim() !== '' && !draft.holidays.some(faultOf) && draft.holidays.some(({ from }) => from !== '');
