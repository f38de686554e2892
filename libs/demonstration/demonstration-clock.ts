import { SystemClock } from '#platform';

/** 演示时钟: the clock of a demonstration, which can be put ahead of the time of day and only goes forward. */
export class DemonstrationClock extends SystemClock {
  private aheadMs = 0;

  /** Milliseconds ahead of the time of day. */
  get ahead(): number {
    return this.aheadMs;
  }

  override now(): Date {
    return new Date(super.now().getTime() + this.aheadMs);
  }

  override wall(): Date {
    return super.now();
  }

  /** What is less than the clock shows already is not taken. */
  putAhead(ms: number): void {
    this.aheadMs = Math.max(this.aheadMs, ms);
  }
}
