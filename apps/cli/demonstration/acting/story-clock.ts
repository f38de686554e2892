import { Clock } from '#kernel';

/** Stands where the story is; it only goes on. */
export class StoryClock extends Clock {
  constructor(private instant: Date) {
    super();
  }

  now(): Date {
    return this.instant;
  }

  goOnTo(instant: Date): void {
    if (instant > this.instant) this.instant = instant;
  }
}
