import { setTimeout as sleep } from 'node:timers/promises';

/** In all, and of that for requests and jobs that are under way. */
const patienceMs = { all: 9_500, work: 6_000 };

/** What a part of the running system needs for its end. */
export interface Closing {
  close(): Promise<unknown>;
}

/** What runs in this process. SIGINT or SIGTERM end it within ten seconds. */
export class Running {
  private readonly parts: Closing[] = [];
  private stopping = false;
  private starting = true;

  constructor() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => this.stop());
  }

  /** Starts a part, and shows it with the time it took. A signal that came meanwhile takes effect after it. */
  async part<T extends Closing>(title: string, start: () => Promise<T>): Promise<T> {
    const part = await timed(title, start);
    this.parts.push(part);
    await this.endIfAsked();
    return part;
  }

  /** Everything runs: from now on a signal takes effect at once. */
  async started(): Promise<void> {
    this.starting = false;
    await this.endIfAsked();
  }

  /** Ends what has been started so far; last what was started first, the database, which all the others stand on. */
  async close(): Promise<void> {
    const [ground, ...others] = this.parts.splice(0);
    const ended = Promise.all(others.reverse().map((part) => part.close().catch(report)));
    await Promise.race([ended, sleep(patienceMs.work)]);
    await ground?.close().catch(report);
  }

  private stop(): void {
    if (this.stopping) return;
    this.stopping = true;
    console.log('\nStopping …');
    void sleep(patienceMs.all).then(() => process.exit(1));
    if (!this.starting) void this.endIfAsked();
  }

  private async endIfAsked(): Promise<void> {
    if (!this.stopping) return;
    await this.close();
    console.log('Stopped. The data are kept.');
    process.exit(0);
  }
}

/** Does something, and shows what it is and how long it took. */
export async function timed<T>(title: string, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await work();
  console.log(`${title} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return result;
}

function report(error: unknown): void {
  console.error(`One part did not end cleanly: ${error instanceof Error ? error.message : String(error)}`);
}
