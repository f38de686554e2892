import { addDays } from '../../format/dates';

/** 法定节假日 in the order of a notice; `other` is any further holiday. */
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
  /** Empty for a holiday that the notice joins with another. */
  from: string;
  until: string;
}

/** A notice as typed: holidays by first and last day. */
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

/** Faults that need no server. */
export function faultOf({ from, until }: HolidayLine): LineFault | null {
  if (from === '' && until === '') return null;
  if (from === '' || until === '') return 'no_other_end';
  if (until < from) return 'ends_before';
  return until > addDays(from, longest - 1) ? 'too_long' : null;
}

/** Each day of a line; none if it is blank or wrong. */
export function daysOf(line: HolidayLine): string[] {
  if (line.from === '' || faultOf(line)) return [];
  const days: string[] = [];
  for (let day = line.from; day <= line.until; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The request, with every day by itself. */
export function bodyOf(draft: NoticeDraft, year: number) {
  return {
    year,
    source: draft.source.trim(),
    holidays: draft.holidays.flatMap(daysOf),
    makeUpDays: draft.makeUpDays.filter(Boolean),
  };
}

/** Line and day of the form at a pointer such as `/holidays/3`. */
export function placeOf(draft: NoticeDraft, pointer: string): { list: string; line: number; day: string } | null {
  const [, list = '', index] = pointer.split('/');
  const places =
    list === 'holidays'
      ? draft.holidays.flatMap((one, line) => daysOf(one).map((day) => ({ list, line, day })))
      : draft.makeUpDays.flatMap((day, line) => (day ? [{ list, line, day }] : []));
  return places[Number(index)] ?? null;
}

/** The list with one line replaced. */
export const withLine = <Line>(lines: Line[], at: number, line: Line): Line[] =>
  lines.map((one, index) => (index === at ? line : one));

/** Whether the draft can be previewed. */
export const isComplete = (draft: NoticeDraft): boolean =>
  draft.source.trim() !== '' && !draft.holidays.some(faultOf) && draft.holidays.some(({ from }) => from !== '');
