import { isStale, ProblemError } from '../api/problem';
import type { FormValue, FormValues } from '../api/types';
import { disagreementsIn, same, valuesOf, type Change, type Changes } from './changes';
import type { DraftStore, DraftView, Phase, Saved } from './draft-view';
import { asTyped, refusedFields } from './kept-as-typed';

const pause = 1_200;

/** Saves a moment after the last change, never over another's. One field holds up no other. */
export class DraftSaver {
  private view: DraftView;
  private listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;
  private pending: Changes;

  constructor(
    private saved: Saved,
    remembered: Changes,
    private readonly store: DraftStore,
  ) {
    this.pending = remembered;
    for (const [key, { value }] of Object.entries(remembered)) if (same(value, saved.form[key])) this.drop(key, value);
    const values = { ...saved.form, ...valuesOf(this.pending) };
    const disagreements = disagreementsIn(this.pending, saved.form);
    this.view = { values, disagreements, phase: 'clean', savedAt: null, error: null, refused: [], epoch: 0 };
    if (!this.isSaved) this.rest();
  }

  readonly snapshot = (): DraftView => this.view;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Everything that stands on the page is on the server. */
  get isSaved(): boolean {
    return Object.keys(this.pending).length === 0;
  }

  get version(): number {
    return this.saved.version;
  }

  change(key: string, value: FormValue): void {
    this.put(key, value);
    const refused = this.view.refused.filter((other) => other !== key);
    this.show({ refused, disagreements: disagreementsIn(this.pending, this.saved.form) });
    this.rest();
  }

  /** Sends unsent changes now; resolves when saved or refused. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.running) await this.running;
    if (Object.keys(this.sendable).length === 0) return;
    this.running = this.send().finally(() => (this.running = null));
    await this.running;
  }

  /** The application was read again (a file was attached, another tab saved). */
  adopt(latest: Saved): void {
    if (latest.version <= this.saved.version) return;
    const foreign = !same(latest.form, this.saved.form);
    if (foreign && !this.isSaved) return;
    this.saved = latest;
    if (foreign) this.show({ values: latest.form, epoch: this.view.epoch + 1 });
  }

  /** Ends a conflict with one's own values, or the other's. */
  resolve(choice: 'mine' | 'theirs'): void {
    for (const { key, mine, theirs } of this.view.disagreements) {
      if (choice === 'theirs') this.drop(key, mine);
      else this.keepChange(key, { value: mine, base: theirs });
    }
    this.redraw();
    this.rest();
    void this.flush();
  }

  /** What is neither refused nor in dispute. */
  private get sendable(): FormValues {
    const held = [...this.view.refused, ...this.view.disagreements.map(({ key }) => key)];
    return Object.fromEntries(Object.entries(valuesOf(this.pending)).filter(([key]) => !held.includes(key)));
  }

  private put(key: string, value: FormValue): void {
    const base = this.pending[key] ? this.pending[key].base : (this.saved.form[key] ?? null);
    this.keepChange(key, { value, base });
    this.show({ values: { ...this.view.values, [key]: value } });
  }

  private keepChange(key: string, change: Change): void {
    this.pending = { ...this.pending, [key]: change };
    this.store.remember(key, change);
  }

  private drop(key: string, value: FormValue): void {
    this.pending = Object.fromEntries(Object.entries(this.pending).filter(([other]) => other !== key));
    this.store.forget(key, value);
  }

  /** Shows how things stand while nothing is under way, and sends what can be sent in a moment. */
  private rest(): void {
    const left = Object.keys(this.sendable).length > 0;
    this.show({ phase: left ? 'waiting' : this.heldUp });
    clearTimeout(this.timer);
    if (left) this.timer = setTimeout(() => void this.flush(), pause);
  }

  private get heldUp(): Phase {
    if (this.view.disagreements.length > 0) return 'conflict';
    return this.view.refused.length > 0 ? 'refused' : 'saved';
  }

  private async send(said: unknown = null): Promise<void> {
    const changes = this.sendable;
    if (Object.keys(changes).length === 0) return this.rest();
    this.show({ phase: 'saving', error: said });
    try {
      this.saved = await this.store.patch(changes, this.saved.version);
      this.settle(changes);
    } catch (error) {
      if (isStale(error)) await this.meet();
      else await this.keep(changes, error);
    }
  }

  /** What the server finds wrong is sent again as it was typed, so that the rest is saved with it. */
  private async keep(sent: FormValues, error: unknown): Promise<void> {
    const wrong = refusedFields(sent, error);
    if (wrong.length === 0) return this.fail(error);
    for (const key of wrong.filter((one) => same(this.pending[one]?.value, sent[one]))) {
      const typed = asTyped(sent[key]);
      if (typed) this.put(key, typed);
      else this.show({ refused: [...this.view.refused, key] });
    }
    this.show({ error });
    await this.send(error);
  }

  private settle(sent: FormValues): void {
    for (const [key, value = null] of Object.entries(sent)) {
      const change = this.pending[key];
      if (!change || same(change.value, value)) this.drop(key, value);
      else this.keepChange(key, { value: change.value, base: this.saved.form[key] ?? null });
    }
    this.show({ savedAt: this.store.now() });
    this.rest();
  }

  /** Somebody saved meanwhile. Only fields changed by both conflict. */
  private async meet(): Promise<void> {
    try {
      this.saved = await this.store.latest();
      this.redraw();
      this.rest();
    } catch (error) {
      this.fail(error);
    }
  }

  private redraw(): void {
    const disagreements = disagreementsIn(this.pending, this.saved.form);
    this.show({ values: { ...this.saved.form, ...valuesOf(this.pending) }, disagreements, epoch: this.view.epoch + 1 });
  }

  private fail(error: unknown): void {
    const passing = error instanceof ProblemError && [0, 429].includes(error.status);
    const unreachable = passing || (error instanceof ProblemError && error.status >= 500);
    this.show({ phase: unreachable ? 'failed' : 'refused', error });
    if (unreachable) this.timer = setTimeout(() => void this.flush(), pause * 5);
  }

  private show(change: Partial<DraftView>): void {
    this.view = { ...this.view, ...change };
    for (const listener of this.listeners) listener();
  }
}
