import { SystemClock } from '#platform';

/** 演示时钟: the clock of a demonstration, which can be put ahead of the time of day and only goes forward. */
export class DemonstrationClock extends SystemClock {
  private ahead = 0;

  override now(): Date {
    return new Date(super.now().getTime() + this.ahead);
  }

  override wall(): Date {
    return super.now();
  }

  /** Milliseconds ahead of the time of day. What is less than the clock shows already is not taken. */
  putAhead(ms: number): void {
    this.ahead = Math.max(this.ahead, ms);
  }
}
