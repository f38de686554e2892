import { Busy } from '#platform';
import { ApplicationGate } from './application-gate.js';

describe('the gate of an application', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const setUp = () => {
    const gate = new ApplicationGate();
    const entered: string[] = [];
    const ends: (() => void)[] = [];
    const ask = (name: string, id = 'one') =>
      gate.through(id, () => {
        entered.push(name);
        return new Promise<void>((end) => ends.push(end));
      });
    return { entered, ends, ask };
  };
  const settled = () => jest.advanceTimersByTimeAsync(0);

  it('lets four in, and the others in order as places become free', async () => {
    const { entered, ends, ask } = setUp();
    const asked = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ask(name));
    await settled();
    expect(entered.join('')).toBe('abcd');

    ends[2]?.();
    await settled();
    expect(entered.join('')).toBe('abcde');

    for (let next = ends.shift(); next; next = ends.shift()) {
      next();
      await settled();
    }
    expect(entered.join('')).toBe('abcdef');
    await Promise.all(asked);
  });

  it('keeps nobody waiting for another application', async () => {
    const { entered, ask } = setUp();
    for (const name of ['a', 'b', 'c', 'd', 'e']) void ask(name);
    void ask('other', 'two');
    await settled();
    expect(entered).toContain('other');
  });

  it('sends away who waits too long, and keeps no place for them', async () => {
    const { entered, ends, ask } = setUp();
    for (const name of ['a', 'b', 'c', 'd']) void ask(name);
    const late = expect(ask('late')).rejects.toThrow(Busy);
    await jest.advanceTimersByTimeAsync(5_000);
    await late;

    ends[0]?.();
    void ask('next');
    await settled();
    expect(entered).toEqual(['a', 'b', 'c', 'd', 'next']);
  });

  it('is open again after work that failed', async () => {
    const gate = new ApplicationGate();
    const fails = () => gate.through('one', () => Promise.reject(new Error('no')));
    for (let round = 0; round < 10; round += 1) await expect(fails()).rejects.toThrow('no');
    await expect(gate.through('one', () => Promise.resolve('done'))).resolves.toBe('done');
  });
});
