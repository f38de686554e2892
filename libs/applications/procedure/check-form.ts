import type { FieldError } from '#kernel';
import type { FieldDefinition, Procedure } from '#zones/procedure';
import type { Baseline } from './content/baseline.js';
import { optionsOf, type Catalogue } from './catalogue.js';
import { factsOf } from './facts-of.js';
import type { FormContent } from './content/form-content.js';
import { messageOf } from './content/messages.js';
import { visibleFields } from './content/reading.js';
import { faultsIn, isBlank, isKept, shown, type Fault } from './content/values.js';

/** Errors of a form; with `complete` also missing required fields, and what the draft keeps as typed. */
export function checkForm(
  procedure: Procedure,
  zone: Catalogue,
  form: FormContent,
  { complete }: { complete: boolean },
): FieldError[] {
  if (complete) return [...invalidIn(procedure, zone, form), ...missingIn(procedure, zone, form)];
  const fields = procedure.form.flatMap((section) => section.fields).filter((field) => isKept(form[field.key]));
  const kept = fields.map(({ key }) => key);
  return invalidIn(procedure, zone, Object.fromEntries(Object.entries(form).filter(([key]) => !kept.includes(key))));
}

/** Unknown fields and invalid values. */
export function invalidIn(procedure: Procedure, zone: Catalogue, form: FormContent): FieldError[] {
  const fields = procedure.form.flatMap((section) => section.fields);
  const known = new Map(fields.map((field) => [field.key, field]));
  return Object.entries(form).flatMap(([key, value]) => {
    const field = known.get(key);
    if (!field) return [unknownField(key, [...known.keys()])];
    if (value === null || value === undefined) return [];
    return faultsIn(value, field, optionsOf(field, zone)).map((fault) => errorOf(field, fault));
  });
}

/** Required visible fields that are blank. */
export function missingIn(
  procedure: Procedure,
  zone: Catalogue,
  form: FormContent,
  baseline: Baseline | null = null,
): FieldError[] {
  return visibleFields(procedure, factsOf(procedure, zone.positioning, form, baseline))
    .filter(({ key, required }) => required && isBlank(form[key]))
    .map((field) => errorOf(field, { code: 'required' }));
}

function errorOf({ key, title }: FieldDefinition, { code, quotes = {}, at }: Fault): FieldError {
  const place = at === undefined ? '' : `/${at}`;
  return { pointer: `/${key}${place}`, code, message: messageOf(code, { field: title, ...quotes }) };
}

function unknownField(key: string, known: string[]): FieldError {
  const message = messageOf('unknown_field', { field: shown(key), allowed: known.join(', ') });
  return { pointer: `/${escaped(key)}`, code: 'unknown_field', message };
}

/** RFC 6901. */
const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');
