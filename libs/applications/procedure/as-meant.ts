import { readQuantity, unitOf } from '#kernel';
import type { FieldDefinition, Procedure } from '#zones/procedure';
import type { FormContent } from './form-content.js';

/** What people wrote, as the form keeps it: figures in digits. What is not understood stays for the check to name. */
export function asMeant({ form }: Procedure, given: FormContent): FormContent {
  const fields = new Map(form.flatMap((section) => section.fields).map((field) => [field.key, field]));
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, meant(fields.get(key), value)]));
}

function meant(field: FieldDefinition | undefined, value: unknown): unknown {
  return field && typeof value === 'string' ? figureIn(field, value) : value;
}

/** A figure written in digits is kept to the letter. */
function figureIn(field: FieldDefinition, text: string): unknown {
  const unit = unitOf(field);
  if (!unit || (field.type === 'decimal' && /^\d+(\.\d*)?$/.test(text))) return text;
  const figure = readQuantity(text, unit);
  if (figure === null) return text;
  return field.type === 'integer' ? Number(figure) : figure;
}
