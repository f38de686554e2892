import { ArrayMaxSize, IsArray, IsBoolean, Matches } from 'class-validator';
import type { CalendarAct } from '#calendar';
import type { Day, Instant, Integer } from '#kernel';
import { PersonResponse } from '../applications/parts/people.dto.js';
import { IsWholeInQuery, IsWhole, IsText, IsLine, Typed } from '../http/index.js';

const years = { first: 2000, last: 2199 } as const;
const daysInAYear = 366;
const dayShape = /^\d{4}-\d{2}-\d{2}$/;

export class CalendarQuery {
  /** Without it the year of today. */
  @IsWholeInQuery([years.first, years.last]) year?: Integer;
}

export class RecordedResponse {
  recordedBy: PersonResponse;
  recordedAt: Instant;
}

/** A day about which something is said. */
export class CalendarDayResponse {
  day: Day;
  working: boolean;
  /** The notice of its year, or the reason of the correction; null where only the weekday tells. */
  source: string | null;
  /** Who corrected it; null for a day of a notice. */
  corrected: RecordedResponse | null;
}

/** What was recorded about the calendar. Nothing is taken back: a withdrawal is recorded too. */
export class CalendarActResponse extends RecordedResponse {
  /** Number of the change of the zone's rules. */
  revision: number;
  type: CalendarAct['type'];
  /** The day that it is about; null for a notice. */
  day: Day | null;
  /** Whether that day is worked; null where the act does not say so of one day. */
  working: boolean | null;
  /** In the words of whoever recorded it; for a notice its source. */
  reason: string;
}

/** 工作日历: a year in the calendar of the zone. */
export class CalendarYearResponse {
  year: number;
  /** The first and the last day that published notices cover; beyond them only weekends are known. */
  coveredFrom: Day;
  coveredUntil: Day;
  /** Whether the notice of this year is published. */
  published: boolean;
  workingDays: number;
  /** Every day that differs from plain weekends, or was corrected; oldest first. */
  days: CalendarDayResponse[];
  /** Everything recorded about this year, oldest first. */
  history: CalendarActResponse[];
  /** Running applications whose limits are still to be counted by the calendar as it is now. */
  toRecount: number;
}

export class CalendarCorrectionRequest {
  @IsBoolean() working: boolean;

  /** Why: it is told with every due day that moves. */
  @IsText(200) reason: string;
}

export class CalendarWithdrawalRequest {
  @IsText(200) reason: string;
}

/** 年度放假安排. */
export class YearNoticeRequest {
  /** The year after the last that is covered. */
  @IsWhole([years.first, years.last]) year: number;

  /** Who published it, and its number: 国办发明电〔2026〕…号. */
  @IsLine([1, 200]) source: string;

  /** Days off, YYYY-MM-DD, each day of a holiday; days of the December before are allowed. */
  @IsArray() @ArrayMaxSize(daysInAYear) @Typed('code') @Matches(dayShape, { each: true }) holidays: string[];
  /** Saturdays and Sundays that are worked instead. */
  @IsArray() @ArrayMaxSize(daysInAYear) @Typed('code') @Matches(dayShape, { each: true }) makeUpDays: string[];
}

/** 年度放假安排预览: what the notice would change, were it published now. */
export class NoticePreviewResponse {
  year: number;
  /** By weekends alone, and with the corrections of the zone. */
  workingDaysBefore: number;
  workingDays: number;
  /** Days that would be worked, or free, other than now; oldest first. */
  changes: CalendarDayResponse[];
  /** Days that the notice names and a correction of the zone keeps as they are. */
  kept: CalendarDayResponse[];
}
