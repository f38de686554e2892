/** The only source of time; outside tests `SystemClock` of `#platform`. */
export abstract class Clock {
  abstract now(): Date;

  /**
   * The time of day, by which whatever guards an account goes: sessions, codes, links, throttles. It is the same, except in a
   * demonstration, whose time can be moved.
   */
  wall(): Date {
    return this.now();
  }
}
