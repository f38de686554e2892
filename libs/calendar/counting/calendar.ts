/**
 * 工作日历. Working days leave out weekends and legal holidays and take in the make-up days (调休) of the
 * State Council's yearly notice. Days are `YYYY-MM-DD` in Asia/Shanghai.
 */
export interface Calendar {
  /** First day covered by a published notice. */
  coveredFrom: string;
  /** Last day covered by a published notice. Later days know only weekends and the holidays of fixed dates; pages warn about them. */
  coveredUntil: string;
  isWorkingDay(day: string): boolean;
}

/** Whether the notice for the year of `day` is published; a count beyond is a guess. */
export function isCovered({ coveredFrom, coveredUntil }: Calendar, day: string): boolean {
  return coveredFrom <= day && day <= coveredUntil;
}
