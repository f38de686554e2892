import type { FormValue, FormValues } from '../api/types';

/** A change that has not reached the server, and what stood there when it was made. */
export interface Change {
  value: FormValue;
  base: FormValue;
}

/** By the key of the field. */
export type Changes = Record<string, Change>;

export interface Disagreement {
  key: string;
  mine: FormValue;
  theirs: FormValue;
}

export const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

export const valuesOf = (changes: Changes): FormValues =>
  Object.fromEntries(Object.entries(changes).map(([key, { value }]) => [key, value]));

/** Fields that somebody else has changed since. Neither text replaces the other unasked. */
export function disagreementsIn(changes: Changes, form: FormValues): Disagreement[] {
  return Object.entries(changes).flatMap(([key, { value, base }]) => {
    const theirs = form[key] ?? null;
    return same(base, theirs) || same(value, theirs) ? [] : [{ key, mine: value, theirs }];
  });
}
