import type { FactDefinition, FactType, FieldType } from '../../procedure/index.js';
import { derivationProblems } from './derivation-rules.js';
import { fault, listed, type Finding } from '../files/finding.js';
import { fieldsOf, repeatedKeys, type Rule, type RuleSubject } from './rule.js';
import type { YamlPath } from '../files/source.js';

const fitting: Record<FactType, readonly FieldType[]> = {
  string: ['text', 'longText', 'choice', 'date'],
  decimal: ['decimal'],
  integer: ['integer'],
  boolean: ['boolean'],
  list: ['choices'],
};

/** Every fact has one origin: an unconditional field of its type, or a derivation. */
export const factsHaveOrigins: Rule = (subject) => [
  ...repeatedKeys(subject.source, ['facts'], subject.procedure.facts),
  ...subject.procedure.facts.flatMap((fact, index) => problemOf(subject, fact, ['facts', index])),
];

function problemOf(subject: RuleSubject, fact: FactDefinition, place: YamlPath): Finding[] {
  const { source } = subject;
  if ((fact.field === undefined) === (fact.derived === undefined)) {
    return [source.at(place, fault('fact_origin', { fact: fact.key }))];
  }
  return fact.derived ? derivationProblems(subject, fact, place) : fieldProblem(subject, fact, [...place, 'field']);
}

function fieldProblem({ source, procedure }: RuleSubject, fact: FactDefinition, place: YamlPath): Finding[] {
  const fields = fieldsOf(procedure).map(({ field }) => field);
  const field = fields.find(({ key }) => key === fact.field);
  if (!field) {
    return [
      source.at(
        place,
        fault('field_unknown', { field: fact.field ?? '', known: listed(fields.map(({ key }) => key)) }),
      ),
    ];
  }
  if (!fitting[fact.type].includes(field.type)) {
    const { key, type } = fact;
    return [
      source.at(place, fault('fact_type', { fact: key, type, fitting: listed(fitting[type]), from: field.type })),
    ];
  }
  const hidden = fault('fact_hidden', { field: field.key });
  return field.when === undefined ? [] : [source.at(place, hidden)];
}
