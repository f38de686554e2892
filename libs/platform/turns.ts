import { Busy } from './busy.js';

export interface TurnLimits {
  /** Pieces of work at once. */
  running: number;
  /** Callers that may wait. */
  waiting?: number;
  /** Milliseconds after which somebody in the line is asked to come again. */
  patienceMs?: number;
}

/** 依次办理: work in turns, first come, first served. */
export class Turns {
  private running = 0;
  private readonly line: (() => void)[] = [];

  constructor(private readonly limits: TurnLimits) {}

  /** Nobody is at work or waits. */
  get isIdle(): boolean {
    return this.running === 0;
  }

  /** @throws Busy when too many wait, or the line does not move. */
  async through<T>(work: () => Promise<T>): Promise<T> {
    await this.enter();
    try {
      return await work();
    } finally {
      this.leave();
    }
  }

  private enter(): Promise<void> {
    const { running, waiting = Infinity } = this.limits;
    if (this.running === running) return this.line.length < waiting ? this.inTurn() : Promise.reject(new Busy());
    this.running += 1;
    return Promise.resolve();
  }

  /** The place passes to the next in line. */
  private leave(): void {
    const next = this.line.shift();
    if (next) next();
    else this.running -= 1;
  }

  private inTurn(): Promise<void> {
    const { patienceMs } = this.limits;
    return new Promise((enter, refuse) => {
      let timer: NodeJS.Timeout | undefined;
      const next = () => {
        clearTimeout(timer);
        enter();
      };
      const giveUp = () => {
        this.line.splice(this.line.indexOf(next), 1);
        refuse(new Busy());
      };
      if (patienceMs !== undefined) timer = setTimeout(giveUp, patienceMs);
      this.line.push(next);
    });
  }
}
