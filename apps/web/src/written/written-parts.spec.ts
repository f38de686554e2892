import { WrittenParts, type PartsOnServer } from './written-parts';

/** A server that keeps parts, and can be out of reach. */
function aServer() {
  const kept = new Map<string, string>();
  const line = { isBroken: false };
  const reached = (work: () => void): Promise<void> => {
    if (line.isBroken) return Promise.reject(new Error('network'));
    work();
    return Promise.resolve();
  };
  const server: PartsOnServer = {
    keep: (act, content) => reached(() => void kept.set(act, content)),
    discard: () => reached(() => kept.clear()),
  };
  const items = () => [...kept].map(([act, content]) => ({ act, content }));
  return { server, line, items };
}

describe('what is written for an act', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is kept a moment after the last key, and is there when the page is opened again', async () => {
    const { server, items } = aServer();
    const parts = new WrittenParts([], server);
    parts.write('opinion', '同');
    parts.write('opinion', '同意');
    expect(parts.isSaved).toBe(false);
    await jest.advanceTimersByTimeAsync(1_500);

    expect(parts.isSaved).toBe(true);
    expect(new WrittenParts(items(), server).read('opinion')).toBe('同意');
  });

  it('stays unsaved while the server is out of reach, and is sent with the next key', async () => {
    const { server, line, items } = aServer();
    const parts = new WrittenParts([], server);
    line.isBroken = true;
    parts.write('reasons', '不符合产业定位');
    await jest.advanceTimersByTimeAsync(1_500);
    expect(parts.isSaved).toBe(false);

    line.isBroken = false;
    parts.write('remedies', '可申请复议');
    await jest.advanceTimersByTimeAsync(1_500);
    expect(parts.isSaved).toBe(true);
    expect(items().map(({ act }) => act)).toEqual(['reasons', 'remedies']);
  });

  it('keeps what was typed while it was being sent', async () => {
    const { server, items } = aServer();
    let goesOn = () => parts.write('opinion', '同意');
    const keep: PartsOnServer['keep'] = (act, content) => {
      goesOn();
      return server.keep(act, content);
    };
    const parts = new WrittenParts([], { ...server, keep });
    parts.write('opinion', '同');
    await parts.flush();
    goesOn = () => undefined;
    expect(parts.isSaved).toBe(false);
    await parts.flush();
    expect(items()).toEqual([{ act: 'opinion', content: '"同意"' }]);
  });

  it('goes with the act, and does not come back', async () => {
    const { server, items } = aServer();
    const parts = new WrittenParts([{ act: 'opinion', content: '"同意"' }], server);
    parts.write('choice', 'consent');
    await parts.done();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(items()).toEqual([]);
    expect(parts.read('opinion')).toBeUndefined();
    expect(parts.isSaved).toBe(true);
  });
});
