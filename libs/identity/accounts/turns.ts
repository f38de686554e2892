import { Busy } from '#platform';

export interface Limits {
  /** Pieces of work at once. */
  running: number;
  /** Callers that may wait. */
  waiting: number;
}

/** Costly work in turns, first come, first served. */
export class Turns {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly limits: Limits) {}

  /** @throws Busy when too many wait. */
  async through<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private async enter(): Promise<void> {
    if (this.running < this.limits.running) this.running += 1;
    else if (this.waiting.length < this.limits.waiting) await new Promise<void>((enter) => this.waiting.push(enter));
    else throw new Busy();
  }

  /** The place passes to the next in line. */
  private leave(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.running -= 1;
  }
}
