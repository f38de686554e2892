import { readQuantity, type Unit } from '#kernel';
import type { FormValue } from '../api/types';

/** The figure in a text; the text itself where it is not understood, and null where it is blank. */
export function figureFrom(text: string, unit: Unit): FormValue {
  if (text.trim() === '') return null;
  const figure = readQuantity(text, unit);
  if (figure === null) return { typed: text };
  return unit.decimals === 0 ? Number(figure) : figure;
}
