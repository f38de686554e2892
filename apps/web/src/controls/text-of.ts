import { isTyped } from '#kernel';
import type { FormValue } from '../api/types';

/** What a field of text holds, also where it was not understood. */
export function textOf(value: FormValue | undefined): string {
  if (isTyped(value)) return value.typed;
  return typeof value === 'string' ? value : '';
}
