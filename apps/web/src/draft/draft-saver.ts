import { isStale, ProblemError } from '../api/problem';
import type { FormValue, FormValues } from '../api/types';
import { keptAsTyped } from './kept-as-typed';

export interface Saved {
  form: FormValues;
  version: number;
}

/** Where a draft is kept. */
export interface DraftStore {
  patch: (changes: FormValues, version: number) => Promise<Saved>;
  latest: () => Promise<Saved>;
  /** Keeps unsent changes on this machine; they survive a closed tab. */
  remember: (changes: FormValues) => void;
  now: () => Date;
}

export type Phase = 'clean' | 'waiting' | 'saving' | 'saved' | 'failed' | 'refused' | 'conflict';

export interface Disagreement {
  key: string;
  mine: FormValue;
  theirs: FormValue;
}

export interface DraftView {
  values: FormValues;
  phase: Phase;
  savedAt: Date | null;
  error: unknown;
  disagreements: Disagreement[];
  /** Increases when values change from outside; inputs are drawn anew. */
  epoch: number;
}

const pause = 1_200;
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Saves a moment after the last change, never over another's. */
export class DraftSaver {
  private view: DraftView;
  private listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;

  constructor(
    private saved: Saved,
    private pending: FormValues,
    private readonly store: DraftStore,
  ) {
    const phase = Object.keys(pending).length > 0 ? 'waiting' : 'clean';
    this.view = {
      values: { ...saved.form, ...pending },
      phase,
      savedAt: null,
      error: null,
      disagreements: [],
      epoch: 0,
    };
    if (phase === 'waiting') this.later();
  }

  readonly snapshot = (): DraftView => this.view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Everything that stands on the page is on the server. */
  get isSaved(): boolean {
    return Object.keys(this.pending).length === 0 && this.view.phase !== 'conflict';
  }

  get version(): number {
    return this.saved.version;
  }

  change(key: string, value: FormValue): void {
    this.pending = { ...this.pending, [key]: value };
    this.store.remember(this.pending);
    const phase = this.view.phase === 'conflict' ? 'conflict' : 'waiting';
    this.show({ values: { ...this.view.values, [key]: value }, phase });
    if (phase === 'waiting') this.later();
  }

  /** Sends unsent changes now; resolves when saved or refused. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.running) await this.running;
    if (this.view.phase === 'conflict' || Object.keys(this.pending).length === 0) return;
    this.running = this.send().finally(() => (this.running = null));
    await this.running;
  }

  /** The application was read again (a file was attached, another tab saved). */
  adopt(latest: Saved): void {
    if (latest.version <= this.saved.version) return;
    const foreign = !same(latest.form, this.saved.form);
    if (foreign && Object.keys(this.pending).length > 0) return;
    this.saved = latest;
    if (foreign) this.show({ values: { ...latest.form, ...this.pending }, epoch: this.view.epoch + 1 });
  }

  /** Ends a conflict with one's own values, or the other's. */
  resolve(choice: 'mine' | 'theirs'): void {
    if (choice === 'theirs') {
      for (const { key } of this.view.disagreements) delete this.pending[key];
      this.store.remember(this.pending);
    }
    const values = { ...this.saved.form, ...this.pending };
    this.show({ values, phase: 'waiting', disagreements: [], epoch: this.view.epoch + 1 });
    void this.flush();
  }

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), pause);
  }

  private async send(said: unknown = null): Promise<void> {
    const changes = this.pending;
    this.show({ phase: 'saving', error: said });
    try {
      this.saved = await this.store.patch(changes, this.saved.version);
      this.settle(changes, said);
    } catch (error) {
      if (isStale(error)) await this.meet();
      else await this.keep(changes, error);
    }
  }

  /** What the server finds wrong is sent again as it was typed, so that the rest is saved with it. */
  private async keep(sent: FormValues, error: unknown): Promise<void> {
    const typed = keptAsTyped(sent, error);
    if (!typed) return this.fail(error);
    const untouched = Object.entries(typed).filter(([key]) => same(this.pending[key], sent[key]));
    const kept = Object.fromEntries(untouched);
    this.pending = { ...this.pending, ...kept };
    this.store.remember(this.pending);
    this.show({ values: { ...this.view.values, ...kept } });
    await this.send(error);
  }

  private settle(sent: FormValues, said: unknown): void {
    const left = Object.entries(this.pending).filter(([key, value]) => !(key in sent) || !same(sent[key], value));
    this.pending = Object.fromEntries(left);
    this.store.remember(this.pending);
    this.show({ phase: left.length > 0 ? 'waiting' : 'saved', savedAt: this.store.now(), error: said });
    if (left.length > 0) this.later();
  }

  /** Somebody saved meanwhile. Only fields changed by both conflict. */
  private async meet(): Promise<void> {
    try {
      const base = this.saved.form;
      const latest = await this.store.latest();
      this.saved = latest;
      const disagreements = Object.entries(this.pending)
        .map(([key, mine]) => ({ key, mine: mine ?? null, theirs: latest.form[key] ?? null }))
        .filter(({ key, mine, theirs }) => !same(base[key], theirs) && !same(mine, theirs));
      const values = { ...latest.form, ...this.pending };
      this.show({
        values,
        disagreements,
        phase: disagreements.length > 0 ? 'conflict' : 'waiting',
        epoch: this.view.epoch + 1,
      });
      if (disagreements.length === 0) this.later();
    } catch (error) {
      this.fail(error);
    }
  }

  private fail(error: unknown): void {
    const unreachable = error instanceof ProblemError && (error.status === 0 || error.status >= 500);
    this.show({ phase: unreachable ? 'failed' : 'refused', error });
    if (unreachable) this.timer = setTimeout(() => void this.flush(), pause * 5);
  }

  private show(change: Partial<DraftView>): void {
    this.view = { ...this.view, ...change };
    for (const listener of this.listeners) listener();
  }
}
