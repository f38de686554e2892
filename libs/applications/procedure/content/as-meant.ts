import { codeAsTyped, lineAsTyped, readQuantity, telephoneAsTyped, textAsTyped, unitOf, type Typed } from '#kernel';
import { compilePattern, type FieldDefinition, type FieldType, type Procedure } from '#zones/procedure';
import type { FormContent } from './form-content.js';
import { faultsIn, isKept } from './values.js';

/** What people wrote, as the form keeps it. What is not understood stays for the check to name. */
export function asMeant({ form }: Procedure, given: FormContent): FormContent {
  const fields = new Map(form.flatMap((section) => section.fields).map((field) => [field.key, field]));
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, meant(fields.get(key), value)]));
}

type Reading = (text: string, field: FieldDefinition) => unknown;

const readings: Partial<Record<FieldType, Reading>> = {
  text: (text, { pattern }) => (pattern === undefined ? lineAsTyped(text) : fitting(text, pattern)),
  longText: textAsTyped,
  choice: codeAsTyped,
  date: codeAsTyped,
  decimal: figureIn,
  integer: figureIn,
};

function meant(field: FieldDefinition | undefined, value: unknown): unknown {
  if (!field) return value;
  if (typeof value === 'string') return readings[field.type]?.(value, field) ?? value;
  return isKept(value) ? understood(value, field) : value;
}

/** A text that was kept as typed becomes the value as soon as it can be read; whoever typed a figure meant its unit. */
function understood(kept: Typed, field: FieldDefinition): unknown {
  if (unitOf(field)) return kept;
  const value = meant(field, kept.typed);
  return faultsIn(value, field, []).length === 0 ? value : kept;
}

/** The plainest of the ways to read a code that fits its pattern; as typed when none does. */
function fitting(text: string, pattern: string): string {
  const shape = compilePattern(pattern);
  const code = codeAsTyped(text);
  const ways = [code, code.replace(/\s/g, ''), code.replace(/\s/g, '').toUpperCase(), telephoneAsTyped(text)];
  return ways.find((way) => shape.fits(way)) ?? code;
}

/** A figure written in digits is kept to the letter. */
function figureIn(text: string, field: FieldDefinition): unknown {
  const unit = unitOf(field);
  if (!unit || (field.type === 'decimal' && /^\d+(\.\d*)?$/.test(text))) return text;
  const figure = readQuantity(text, unit);
  if (figure === null) return text;
  return field.type === 'integer' ? Number(figure) : figure;
}
