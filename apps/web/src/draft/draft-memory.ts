import type { FormValue } from '../api/types';
import { same, type Change, type Changes } from './changes';

const root = 'ruqu.draft';

function changeIn(text: string | null): Change | null {
  try {
    const stored = JSON.parse(text ?? 'null') as Partial<Change> | null;
    return stored && stored.value !== undefined && stored.base !== undefined ? (stored as Change) : null;
  } catch {
    return null;
  }
}

/** Changes on their way, kept in this browser: each belongs to an account, an application, a field and its base. */
export class DraftMemory {
  private readonly place: string;

  constructor(
    account: string,
    application: string,
    private readonly storage: Storage = localStorage,
  ) {
    this.place = `${root}.${account}.${application}.`;
  }

  changes(): Changes {
    const keys = Array.from({ length: this.storage.length }, (_, at) => this.storage.key(at) ?? '');
    const own = keys.filter((key) => key.startsWith(this.place)).map((key) => key.slice(this.place.length));
    const entries = own.map((key): [string, Change | null] => [key, changeIn(this.storage.getItem(this.place + key))]);
    return Object.fromEntries(entries.filter((entry): entry is [string, Change] => entry[1] !== null));
  }

  remember(key: string, change: Change): void {
    this.storage.setItem(this.place + key, JSON.stringify(change));
  }

  /** What another window has written into the field meanwhile stays. */
  forget(key: string, value: FormValue): void {
    const kept = changeIn(this.storage.getItem(this.place + key));
    if (kept && same(kept.value, value)) this.storage.removeItem(this.place + key);
  }
}
