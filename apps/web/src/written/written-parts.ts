/** Where the parts are kept for their writer. */
export interface PartsOnServer {
  keep: (act: string, content: string) => Promise<unknown>;
  discard: () => Promise<unknown>;
}

const pause = 1_000;

/** 未提交的办理内容: the parts of an act that somebody is writing, kept a moment after the last key. */
export class WrittenParts {
  private readonly values: Map<string, unknown>;
  private readonly unsent = new Set<string>();
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isKept: boolean;
  private isOver = false;
  private running: Promise<void> | null = null;

  constructor(
    kept: readonly { act: string; content: string }[],
    private readonly server: PartsOnServer,
  ) {
    this.values = new Map(kept.map(({ act, content }) => [act, JSON.parse(content) as unknown]));
    this.isKept = kept.length > 0;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** The same object until it is written anew. */
  read(act: string): unknown {
    return this.values.get(act);
  }

  write(act: string, value: unknown): void {
    this.isOver = false;
    this.values.set(act, value);
    this.unsent.add(act);
    this.tell();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), pause);
  }

  get isSaved(): boolean {
    return this.unsent.size === 0;
  }

  /** Sends what is not kept yet. What cannot be sent stays unsaved, and is tried again with the next key. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    await this.running;
    this.running = this.send().finally(() => (this.running = null));
    await this.running;
  }

  /** The act is done: nothing of it is to come back. */
  async done(): Promise<void> {
    clearTimeout(this.timer);
    this.isOver = true;
    this.values.clear();
    this.unsent.clear();
    this.tell();
    await this.flush();
  }

  private async send(): Promise<void> {
    for (const act of [...this.unsent]) await this.sendOne(act);
    if (this.isOver && this.isKept) await this.server.discard().then(() => (this.isKept = false), ignored);
  }

  private async sendOne(act: string): Promise<void> {
    const content = JSON.stringify(this.values.get(act) ?? null);
    this.isKept = true;
    const took = await this.server.keep(act, content).then(() => true, ignored);
    if (took && content === JSON.stringify(this.values.get(act) ?? null)) this.unsent.delete(act);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}

/** What fails stays unsent, which the page says when it is left. */
const ignored = (): boolean => false;
