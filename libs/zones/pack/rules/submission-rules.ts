import type { RuleDefinition } from '../../procedure/index.js';
import { fault, listed, type Finding } from '../files/finding.js';
import { fieldsOf, repeatedKeys, type Rule, type RuleSubject } from './rule.js';

/** 申报规则 have unique keys, existing fields, and known facts in their messages. */
export const submissionRulesAreSound: Rule = (subject) => {
  const { source, procedure } = subject;
  const rules = procedure.rules ?? [];
  return [
    ...repeatedKeys(source, ['rules'], rules),
    ...rules.flatMap((rule, index) => problemsOf(subject, rule, index)),
  ];
};

function problemsOf({ source, procedure }: RuleSubject, { field, message }: RuleDefinition, index: number): Finding[] {
  const fields = fieldsOf(procedure).map((placed) => placed.field.key);
  const facts = procedure.facts.map(({ key }) => key);
  const noField = field !== undefined && !fields.includes(field);
  const named = (['zh', 'en'] as const).flatMap((language) =>
    [...message[language].matchAll(/\{(\w+)\}/g)].map(([, key = '']) => ({ language, key })),
  );
  return [
    ...(noField
      ? [source.at(['rules', index, 'field'], fault('field_unknown', { field, known: listed(fields) }))]
      : []),
    ...named
      .filter(({ key }) => !facts.includes(key))
      .map(({ language, key }) =>
        source.at(
          ['rules', index, 'message', language],
          fault('rule_fact_unknown', { fact: key, known: listed(facts) }),
        ),
      ),
  ];
}
