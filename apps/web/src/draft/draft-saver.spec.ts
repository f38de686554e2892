import { ProblemError } from '../api/problem';
import type { FormValue, FormValues } from '../api/types';
import { DraftMemory } from './draft-memory';
import { DraftSaver } from './draft-saver';
import type { DraftStore, Saved } from './draft-view';

const stale = () => new ProblemError(412, 'stale_version', {});

const wrongAt = (pointer: string) =>
  new ProblemError(422, 'invalid_content', {
    errors: [{ pointer, code: 'wrong', message: { zh: '错', en: 'wrong' } }],
  });

interface Server {
  saved: Saved;
  patches: FormValues[];
}

/** What a browser keeps. */
class Kept implements Storage {
  private readonly entries = new Map<string, string>();
  [name: string]: unknown;

  get length() {
    return this.entries.size;
  }

  key = (at: number) => [...this.entries.keys()][at] ?? null;
  getItem = (key: string) => this.entries.get(key) ?? null;
  setItem = (key: string, value: string) => void this.entries.set(key, value);
  removeItem = (key: string) => void this.entries.delete(key);
  clear = () => this.entries.clear();
}

/** A server with one form; `meanwhile` is what another tab saves. */
function aServer(form: FormValues = {}) {
  const saved: Saved = { form, version: 1 };
  const server: Server = { saved, patches: [] };
  const browser = new Kept();
  const memory = new DraftMemory('zhang', 'entry', browser);
  const store: DraftStore = {
    patch: (changes, version) => {
      if (version !== server.saved.version) return Promise.reject(stale());
      server.patches.push(changes);
      server.saved = { form: { ...server.saved.form, ...changes }, version: version + 1 };
      return Promise.resolve(server.saved);
    },
    latest: () => Promise.resolve(server.saved),
    remember: (key, change) => memory.remember(key, change),
    forget: (key, value) => memory.forget(key, value),
    now: () => new Date('2026-03-02T02:31:00Z'),
  };
  const meanwhile = (changes: FormValues) => {
    server.saved = { form: { ...server.saved.form, ...changes }, version: server.saved.version + 1 };
  };
  return { server, store, meanwhile, memory, browser };
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
    const { server, store, memory } = aServer();
    const saver = new DraftSaver(server.saved, {}, store);
    saver.change('jobs', 12);
    expect(memory.changes()).toEqual({ jobs: { value: 12, base: null } });

    await saver.flush();

    expect(memory.changes()).toEqual({});
  });

  it('takes up what was left by a closed tab', async () => {
    const { server, store, memory } = aServer({ jobs: 1 });
    memory.remember('jobs', { value: 12, base: 1 });
    const saver = new DraftSaver(server.saved, memory.changes(), store);
    expect(saver.snapshot().values).toEqual({ jobs: 12 });

    await jest.advanceTimersByTimeAsync(1_500);

    expect(server.saved.form).toEqual({ jobs: 12 });
    expect(memory.changes()).toEqual({});
  });

  it('shows both where a colleague has saved since the tab was closed, at every reload, and saves the rest', async () => {
    const { server, store, memory } = aServer({ jobs: 9 });
    memory.remember('jobs', { value: 12, base: 1 });
    memory.remember('sector', { value: 'ic', base: null });
    const reloaded = async () => {
      const saver = new DraftSaver(server.saved, memory.changes(), store);
      await jest.advanceTimersByTimeAsync(10_000);
      return saver;
    };
    const disagreements = [{ key: 'jobs', mine: 12, theirs: 9 }];
    expect((await reloaded()).snapshot()).toMatchObject({ phase: 'conflict', disagreements });
    const again = await reloaded();
    expect(again.snapshot()).toMatchObject({ phase: 'conflict', disagreements });
    expect(again.isSaved).toBe(false);
    expect(server.saved.form).toEqual({ jobs: 9, sector: 'ic' });
  });

  it('is not shown to another account, nor in another application, nor wiped by another window', () => {
    const { server, store, memory, browser } = aServer();
    new DraftSaver(server.saved, {}, store).change('jobs', 12);
    expect(new DraftMemory('li', 'entry', browser).changes()).toEqual({});
    expect(new DraftMemory('zhang', 'change', browser).changes()).toEqual({});

    const second = new DraftSaver(server.saved, {}, { ...store, patch: () => Promise.reject(stale()) });
    second.change('sector', 'ic');
    memory.forget('jobs', 13);
    expect(Object.keys(memory.changes())).toEqual(['jobs', 'sector']);
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

  it.each([
    [true, 'true'],
    [120, '120'],
    [['rd', 'sales'], 'rd、sales'],
    ['line\0', 'line␀'],
    ['half \ud842', 'half \ufffd'],
  ] as const)('keeps %j as text where it is refused, also by a place within it', async (value, typed) => {
    const { server, store } = aServer();
    const patch: DraftStore['patch'] = (changes, version) =>
      JSON.stringify(changes.field) === JSON.stringify(value)
        ? Promise.reject(wrongAt('/field/0'))
        : store.patch(changes, version);
    const saver = new DraftSaver(server.saved, {}, { ...store, patch });
    saver.change('field', value as FormValue);
    await jest.advanceTimersByTimeAsync(2_000);

    expect(server.saved.form).toEqual({ field: { typed } });
    expect(saver.isSaved).toBe(true);
  });

  it('saves the rest where a field is taken in no form, names it, and is not saved until it is changed', async () => {
    const { server, store, memory } = aServer();
    const patch: DraftStore['patch'] = (changes, version) =>
      'memo' in changes && changes.memo !== 'short' ? Promise.reject(wrongAt('/memo')) : store.patch(changes, version);
    const saver = new DraftSaver(server.saved, {}, { ...store, patch });
    saver.change('memo', 'far too long');
    saver.change('jobs', 2);
    await jest.advanceTimersByTimeAsync(2_000);

    expect(server.saved.form).toEqual({ jobs: 2 });
    expect(saver.snapshot()).toMatchObject({ phase: 'refused', refused: ['memo'] });
    expect(saver.isSaved).toBe(false);
    expect(Object.keys(memory.changes())).toEqual(['memo']);

    saver.change('memo', 'short');
    await jest.advanceTimersByTimeAsync(2_000);
    expect(server.saved.form).toEqual({ jobs: 2, memo: 'short' });
    expect(saver.isSaved).toBe(true);
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
