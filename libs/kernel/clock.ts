/** The only source of time; outside tests `SystemClock` of `#platform`. */
export abstract class Clock {
  abstract now(): Date;
}
