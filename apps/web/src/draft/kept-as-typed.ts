import { isTyped } from '#kernel';
import { ProblemError } from '../api/problem';
import type { FormValues } from '../api/types';

/** Keys of the fields whose text is kept as typed, since it is wrong. */
export function wrongFields(values: FormValues): string[] {
  return Object.keys(values).filter((key) => isTyped(values[key]));
}

/** The refused values as typed text; null unless every refused value is a text that was sent. */
export function keptAsTyped(sent: FormValues, error: unknown): FormValues | null {
  if (!(error instanceof ProblemError) || error.status !== 422 || error.fields.length === 0) return null;
  const entries = error.fields.map(({ pointer }) => asTyped(pointer.slice(1), sent));
  return entries.every((entry) => entry !== null) ? Object.fromEntries(entries) : null;
}

function asTyped(key: string, sent: FormValues): [string, FormValues[string]] | null {
  const value = sent[key];
  return typeof value === 'string' ? [key, { typed: value }] : null;
}
