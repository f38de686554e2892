import type { FieldError } from '#kernel';
import type { FieldDefinition, Procedure } from '#zones/procedure';
import type { Baseline } from './baseline.js';
import { optionsOf, type Catalogue } from './catalogue.js';
import { factsOf } from './facts-of.js';
import type { FormContent, FormProblem } from './form-content.js';
import { messageOf } from './messages.js';
import { visibleFields } from './reading.js';
import { faultsIn, isBlank, shown, type Fault } from './values.js';

/** Errors of a form: unknown fields, wrong types, bounds; with `complete` also missing required fields. */
export function checkForm(
  procedure: Procedure,
  zone: Catalogue,
  form: FormContent,
  { complete }: { complete: boolean },
): FieldError[] {
  const problems = [...invalidIn(procedure, zone, form), ...(complete ? missingIn(procedure, zone, form) : [])];
  return problems.map(({ pointer, code, message }) => ({ pointer, code, message: `${message.zh} / ${message.en}` }));
}

/** Unknown fields and invalid values. */
export function invalidIn(procedure: Procedure, zone: Catalogue, form: FormContent): FormProblem[] {
  const fields = procedure.form.flatMap((section) => section.fields);
  const known = new Map(fields.map((field) => [field.key, field]));
  return Object.entries(form).flatMap(([key, value]) => {
    const field = known.get(key);
    if (!field) return [unknownField(key, [...known.keys()])];
    if (value === null || value === undefined) return [];
    return faultsIn(value, field, optionsOf(field, zone)).map((fault) => problemOf(field, fault));
  });
}

/** Required visible fields that are blank. */
export function missingIn(
  procedure: Procedure,
  zone: Catalogue,
  form: FormContent,
  baseline: Baseline | null = null,
): FormProblem[] {
  return visibleFields(procedure, factsOf(procedure, zone.positioning, form, baseline))
    .filter(({ key, required }) => required && isBlank(form[key]))
    .map((field) => problemOf(field, { code: 'required' }));
}

function problemOf({ key, title }: FieldDefinition, { code, fillings = {}, at }: Fault): FormProblem {
  const place = at === undefined ? '' : `/${at}`;
  return { pointer: `/${key}${place}`, code, message: messageOf(code, { field: title, ...fillings }) };
}

function unknownField(key: string, known: string[]): FormProblem {
  const message = messageOf('unknown_field', { field: shown(key), allowed: known.join(', ') });
  return { pointer: `/${escaped(key)}`, code: 'unknown_field', message };
}

/** RFC 6901. */
const escaped = (key: string) => key.replaceAll('~', '~0').replaceAll('/', '~1');
