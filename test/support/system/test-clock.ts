import { Clock } from '#kernel';

/** When a test begins that sets no other moment. */
export const openingInstant = new Date('2026-11-02T09:00:00+08:00');

/** Stands still until it is moved. */
export class TestClock extends Clock {
  constructor(private instant = openingInstant) {
    super();
  }

  now(): Date {
    return this.instant;
  }

  set(instant: Date | string): void {
    this.instant = new Date(instant);
  }

  pass({ seconds = 0, minutes = 0, hours = 0, days = 0 }): void {
    const all = seconds + 60 * (minutes + 60 * (hours + 24 * days));
    this.set(new Date(this.instant.getTime() + all * 1000));
  }
}
