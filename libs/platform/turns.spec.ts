import { Busy } from './busy.js';
import { Turns } from './turns.js';

const soon = () => new Promise((done) => setImmediate(done));

describe('Turns', () => {
  /** Work that ends when it is told to. */
  function heldWork() {
    const ends: (() => void)[] = [];
    const work = () => new Promise<void>((end) => ends.push(end));
    return { ends, work };
  }

  it('lets some work at once, others wait in order, and refuses the rest', async () => {
    const turns = new Turns({ running: 2, waiting: 1 });
    const { ends, work } = heldWork();
    const inside = [turns.through(work), turns.through(work), turns.through(work)];
    await soon();
    expect(ends).toHaveLength(2);
    await expect(turns.through(work)).rejects.toThrow(Busy);

    ends[0]?.();
    await inside[0];
    await soon();
    expect(ends).toHaveLength(3);
    ends.forEach((end) => end());
    await Promise.all(inside);
    expect(await turns.through(() => Promise.resolve('free'))).toBe('free');
  });

  it('gives the place back when work fails', async () => {
    const turns = new Turns({ running: 1, waiting: 0 });
    await expect(turns.through(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
    expect(await turns.through(() => Promise.resolve('free'))).toBe('free');
  });
});
