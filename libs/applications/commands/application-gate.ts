import { Injectable } from '@nestjs/common';
import { Turns } from '#platform';

/** Commands that may hold a connection at once for one application, and how long others wait. */
const limits = { running: 4, patienceMs: 5_000 };

/**
 * Commands at one application wait for one another outside the database, in order, so that a locked application does not
 * take every connection. Each process has its own gate; the database decides between processes.
 */
@Injectable()
export class ApplicationGate {
  private readonly turns = new Map<string, Turns>();

  /** @throws Busy when the line does not move. */
  async through<T>(id: string, work: () => Promise<T>): Promise<T> {
    const turns = this.turns.get(id) ?? new Turns(limits);
    this.turns.set(id, turns);
    try {
      return await turns.through(work);
    } finally {
      if (turns.isIdle) this.turns.delete(id);
    }
  }
}
