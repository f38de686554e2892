import { filled, type FieldError } from '#kernel';
import type { Facts, Procedure } from '#zones/procedure';
import type { FormContent } from './content/form-content.js';
import { holds } from './content/reading.js';
import { isBlank } from './content/values.js';

/** 申报规则 that this application breaks. Blank fields are reported elsewhere. */
export function brokenRules(procedure: Procedure, facts: Facts, form: FormContent): FieldError[] {
  return (procedure.rules ?? [])
    .filter(({ field }) => field === undefined || !isBlank(form[field]))
    .filter((rule) => !holds(procedure, facts, rule.holds))
    .map((rule) => ({
      pointer: rule.field ? `/${rule.field}` : '',
      code: rule.key,
      message: filled(rule.message, facts),
    }));
}
