import type { Bilingual } from '#kernel';
import type { Facts, Procedure, RuleDefinition } from '#zones/procedure';
import type { FormContent, FormProblem } from './form-content.js';
import { holds } from './reading.js';
import { isBlank } from './values.js';

/** 申报规则 that this application breaks. Blank fields are reported elsewhere. */
export function brokenRules(procedure: Procedure, facts: Facts, form: FormContent): FormProblem[] {
  return (procedure.rules ?? [])
    .filter(({ field }) => field === undefined || !isBlank(form[field]))
    .filter((rule) => !holds(procedure, facts, rule.holds))
    .map((rule) => ({ pointer: rule.field ? `/${rule.field}` : '', code: rule.key, message: messageOf(rule, facts) }));
}

function messageOf({ message }: RuleDefinition, facts: Facts): Bilingual {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, key: string) => String(facts[key] ?? ''));
  return { zh: fill(message.zh), en: fill(message.en) };
}
