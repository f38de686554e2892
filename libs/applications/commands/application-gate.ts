import { Injectable } from '@nestjs/common';
import { Busy } from '#platform';

/** Commands that may hold a connection at once for one application. */
const places = 4;

/** Milliseconds after which somebody in the line is asked to come again. */
const patienceMs = 5_000;

interface Line {
  inside: number;
  waiting: (() => void)[];
}

/**
 * 依次办理: commands at one application wait for one another outside the database, in order, so that a locked
 * application does not take every connection. Each process has its own; the database decides between processes.
 */
@Injectable()
export class ApplicationGate {
  private readonly lines = new Map<string, Line>();

  /** @throws Busy when the line does not move. */
  async through<T>(id: string, work: () => Promise<T>): Promise<T> {
    await this.enter(id);
    try {
      return await work();
    } finally {
      this.leave(id);
    }
  }

  private enter(id: string): Promise<void> {
    const line = this.lines.get(id) ?? { inside: 0, waiting: [] };
    if (line.inside === places) return inTurn(line);
    line.inside += 1;
    this.lines.set(id, line);
    return Promise.resolve();
  }

  /** The place passes to the next in line. */
  private leave(id: string): void {
    const line = this.lines.get(id);
    const next = line?.waiting.shift();
    if (next) next();
    else if (line && line.inside > 1) line.inside -= 1;
    else this.lines.delete(id);
  }
}

function inTurn({ waiting }: Line): Promise<void> {
  return new Promise((enter, refuse) => {
    const next = () => {
      clearTimeout(timer);
      enter();
    };
    const timer = setTimeout(() => {
      waiting.splice(waiting.indexOf(next), 1);
      refuse(new Busy());
    }, patienceMs);
    waiting.push(next);
  });
}
