import { ProblemError } from '../api/problem';
import type { FormValues } from '../api/types';
import { DraftSaver, type DraftStore, type Saved } from './draft-saver';

const stale = () => new ProblemError(412, 'stale_version', {});

const wrongAt = (pointer: string) =>
  new ProblemError(422, 'invalid_content', {
    errors: [{ pointer, code: 'wrong', message: { zh: '错', en: 'wrong' } }],
  });

interface Server {
  saved: Saved;
  remembered: FormValues;
  patches: FormValues[];
}

/** A server with one form; `meanwhile` is what another tab saves. */
function aServer(form: FormValues = {}) {
  const saved: Saved = { form, version: 1 };
  const server: Server = { saved, remembered: {}, patches: [] };
  const store: DraftStore = {
    patch: (changes, version) => {
      if (version !== server.saved.version) return Promise.reject(stale());
      server.patches.push(changes);
      server.saved = { form: { ...server.saved.form, ...changes }, version: version + 1 };
      return Promise.resolve(server.saved);
    },
    latest: () => Promise.resolve(server.saved),
    remember: (changes) => (server.remembered = changes),
    now: () => new Date('2026-03-02T02:31:00Z'),
  };
  const meanwhile = (changes: FormValues) => {
    server.saved = { form: { ...server.saved.form, ...changes }, version: server.saved.version + 1 };
  };
  return { server, store, meanwhile };
}

describe('a draft that saves itself', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('sends what changed once, a moment after the last key', async () => {
    const { server, store } = aServer();
    const saver = new DraftSaver(server.saved, {}, store);
    saver.change('contactName', '张');
    saver.change('contactName', '张三');
    expect(server.patches).toEqual([]);

    await jest.advanceTimersByTimeAsync(1_500);

    expect(server.patches).toEqual([{ contactName: '张三' }]);
    expect(saver.snapshot()).toMatchObject({ phase: 'saved', savedAt: new Date('2026-03-02T02:31:00Z') });
  });

  it('keeps on this machine what the server has not got yet, and no longer', async () => {
    const { server, store } = aServer();
    const saver = new DraftSaver(server.saved, {}, store);
    saver.change('jobs', 12);
    expect(server.remembered).toEqual({ jobs: 12 });

    await saver.flush();

    expect(server.remembered).toEqual({});
  });

  it('takes up what was left by a closed tab', async () => {
    const { server, store } = aServer({ jobs: 1 });
    const saver = new DraftSaver(server.saved, { jobs: 12 }, store);
    expect(saver.snapshot().values).toEqual({ jobs: 12 });

    await jest.advanceTimersByTimeAsync(1_500);

    expect(server.saved.form).toEqual({ jobs: 12 });
  });

  it('goes through where another tab saved other fields', async () => {
    const { server, store, meanwhile } = aServer({ jobs: 1 });
    const saver = new DraftSaver(server.saved, {}, store);
    meanwhile({ sector: 'ic' });
    saver.change('jobs', 2);

    await jest.advanceTimersByTimeAsync(3_000);

    expect(server.saved.form).toEqual({ jobs: 2, sector: 'ic' });
    expect(saver.snapshot()).toMatchObject({ phase: 'saved', values: { jobs: 2, sector: 'ic' } });
  });

  it('shows both, and overwrites neither, where another tab saved the same field', async () => {
    const { server, store, meanwhile } = aServer({ jobs: 1 });
    const saver = new DraftSaver(server.saved, {}, store);
    meanwhile({ jobs: 9 });
    saver.change('jobs', 2);

    await jest.advanceTimersByTimeAsync(10_000);

    expect(saver.snapshot()).toMatchObject({ phase: 'conflict', disagreements: [{ key: 'jobs', mine: 2, theirs: 9 }] });
    expect(server.saved.form).toEqual({ jobs: 9 });
  });

  it.each([
    ['mine', 2],
    ['theirs', 9],
  ] as const)('ends a conflict with %s', async (choice, jobs) => {
    const { server, store, meanwhile } = aServer({ jobs: 1 });
    const saver = new DraftSaver(server.saved, {}, store);
    meanwhile({ jobs: 9 });
    saver.change('jobs', 2);
    await jest.advanceTimersByTimeAsync(2_000);

    saver.resolve(choice);
    await jest.advanceTimersByTimeAsync(2_000);

    expect(server.saved.form).toEqual({ jobs });
    expect(saver.snapshot().values).toEqual({ jobs });
  });

  it('saves the rest where one text is wrong, and keeps that text as it was typed', async () => {
    const { server, store } = aServer({ contactPhone: '010-62345678' });
    const patch: DraftStore['patch'] = (changes, version) =>
      typeof changes.contactPhone === 'string'
        ? Promise.reject(wrongAt('/contactPhone'))
        : store.patch(changes, version);
    const saver = new DraftSaver(server.saved, {}, { ...store, patch });
    saver.change('contactPhone', '手机');
    saver.change('jobs', 2);
    await jest.advanceTimersByTimeAsync(2_000);

    expect(server.saved.form).toEqual({ contactPhone: { typed: '手机' }, jobs: 2 });
    expect(saver.snapshot()).toMatchObject({ phase: 'saved', values: { contactPhone: { typed: '手机' }, jobs: 2 } });
    expect(saver.snapshot().error).toBeInstanceOf(ProblemError);
    expect(saver.isSaved).toBe(true);
  });

  it('is not saved while a choice is refused', async () => {
    const { server, store } = aServer();
    const saver = new DraftSaver(server.saved, {}, { ...store, patch: () => Promise.reject(wrongAt('/rdDesign')) });
    saver.change('rdDesign', true);
    await jest.advanceTimersByTimeAsync(2_000);

    expect(saver.snapshot().phase).toBe('refused');
    expect(saver.isSaved).toBe(false);
  });

  it('tries again when the line broke, and stops when it was refused', async () => {
    const { server, store } = aServer();
    const patch = jest.fn(store.patch).mockRejectedValueOnce(new ProblemError(0, 'network', {}));
    const saver = new DraftSaver(server.saved, {}, { ...store, patch });
    saver.change('jobs', 2);
    await jest.advanceTimersByTimeAsync(1_500);
    expect(saver.snapshot().phase).toBe('failed');

    await jest.advanceTimersByTimeAsync(10_000);
    expect(saver.snapshot().phase).toBe('saved');

    patch.mockRejectedValueOnce(new ProblemError(422, 'invalid_content', {}));
    saver.change('jobs', -2);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(saver.snapshot().phase).toBe('refused');
    expect(patch).toHaveBeenCalledTimes(3);
  });
});
