import { isTyped, type Typed } from '#kernel';
import { ProblemError } from '../api/problem';
import type { FormValue, FormValues } from '../api/types';

/** Keys of the fields whose text is kept as typed, since it is wrong. */
export function wrongFields(values: FormValues): string[] {
  return Object.keys(values).filter((key) => isTyped(values[key]));
}

/** The fields that the server refuses by name; none where it refuses something else. */
export function refusedFields(sent: FormValues, error: unknown): string[] {
  if (!(error instanceof ProblemError) || error.status !== 422) return [];
  const keys = error.fields.map(({ pointer }) => keyAt(pointer));
  return keys.every((key) => key in sent) ? [...new Set(keys)] : [];
}

/** A pointer may lead into a list: `/businessTypes/0`. */
const keyAt = (pointer: string): string => pointer.split('/')[1] ?? '';

/** A wrong value as text; null where it is no more than that already. */
export function asTyped(value: FormValue | undefined): Typed | null {
  if (value === null || value === undefined || isTyped(value)) return null;
  return { typed: storable(Array.isArray(value) ? value.join('、') : String(value)) };
}

/** Characters that cannot be stored are shown by a picture, so that one sees where they stand. */
const storable = (text: string): string =>
  text.replaceAll(/(?![\t\n\r])\p{Cc}/gu, pictureOf).replaceAll(/\p{Cs}/gu, '\uFFFD');

/** U+2400 for U+0000, and so on. */
function pictureOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x20 ? String.fromCodePoint(0x24_00 + code) : '\u2421';
}
