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

/** Whether the notice for the year of `day` is published, so that counting up to it is no guess. */
export function isCovered({ coveredFrom, coveredUntil }: Calendar, day: string): boolean {
  return coveredFrom <= day && day <= coveredUntil;
}
