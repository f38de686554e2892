/** Too much waits for one thing. Nothing was stored, so it can be asked again: an overload, 503. */
export class Busy extends Error {
  constructor(what: string) {
    super(`Too much waits for the ${what}.`);
  }
}
