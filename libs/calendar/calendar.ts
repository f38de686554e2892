/**
 * 工作日历. Working days leave out weekends and legal holidays and take in the make-up days (调休) of the
 * State Council's yearly notice. Days are `YYYY-MM-DD` in Asia/Shanghai.
 */
export interface Calendar {
  /** First day that a published notice covers. */
  coveredFrom: string;
  /** Last day that a published notice covers. After it only weekends are known: warn wherever such a day is shown. */
  coveredUntil: string;
  isWorkingDay(day: string): boolean;
}

/** One day that differs from the notice: a local holiday, a storm day, a late change. */
export interface Correction {
  day: string;
  working: boolean;
}

/** The same calendar with some days put right. Coverage stays as it is. */
export function withCorrections(calendar: Calendar, corrections: readonly Correction[]): Calendar {
  const corrected = new Map(corrections.map(({ day, working }) => [day, working]));
  return { ...calendar, isWorkingDay: (day) => corrected.get(day) ?? calendar.isWorkingDay(day) };
}

/** Whether the notice for the year of `day` is published, so that counting up to it is no guess. */
export function isCovered({ coveredFrom, coveredUntil }: Calendar, day: string): boolean {
  return coveredFrom <= day && day <= coveredUntil;
}
