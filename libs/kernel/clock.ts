/** The only source of time; `SystemClock` of `#platform` outside tests. */
export abstract class Clock {
  abstract now(): Date;
}
