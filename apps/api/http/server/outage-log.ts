import { Logger } from '@nestjs/common';

/** Milliseconds without it after which an outage is over. */
const quietMs = 60_000;

interface Outage {
  requests: number;
  over: NodeJS.Timeout;
}

/** Logs the first request that an outage met, and at its end how many there were. */
export class OutageLog {
  private readonly logger = new Logger('Outage');
  private readonly outages = new Map<string, Outage>();

  note(problem: string, where: string, error: unknown): void {
    const known = this.outages.get(problem);
    if (known) return again(known);
    this.logger.error(`${problem}, first at ${where}`, error instanceof Error ? error.stack : String(error));
    this.outages.set(problem, { requests: 1, over: setTimeout(() => this.end(problem), quietMs).unref() });
  }

  private end(problem: string): void {
    const { requests } = this.outages.get(problem) ?? { requests: 0 };
    this.logger.warn(`${problem}: ${requests} requests met it, none in the last minute`);
    this.outages.delete(problem);
  }
}

function again(outage: Outage): void {
  outage.requests += 1;
  outage.over.refresh();
}
