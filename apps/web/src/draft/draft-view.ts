import type { FormValue, FormValues } from '../api/types';
import type { Change, Disagreement } from './changes';

export interface Saved {
  form: FormValues;
  version: number;
}

/** Where a draft is kept. */
export interface DraftStore {
  patch: (changes: FormValues, version: number) => Promise<Saved>;
  latest: () => Promise<Saved>;
  /** Keeps an unsent change on this machine; it survives a closed tab. */
  remember: (key: string, change: Change) => void;
  forget: (key: string, value: FormValue) => void;
  now: () => Date;
}

export type Phase = 'clean' | 'waiting' | 'saving' | 'saved' | 'failed' | 'refused' | 'conflict';

export interface DraftView {
  values: FormValues;
  phase: Phase;
  savedAt: Date | null;
  error: unknown;
  disagreements: Disagreement[];
  /** Keys of the fields that the server takes in no form. */
  refused: string[];
  /** Increases when values change from outside; inputs are drawn anew. */
  epoch: number;
}
