import { existsSync } from 'node:fs';
import path from 'node:path';
import { hundredths } from '#kernel';
import { compilePattern, type FieldDefinition } from '../../procedure/index.js';
import { fault, type Fault } from '../files/finding.js';
import { fieldsOf, repeatedKeys, type PlacedField, type Rule } from './rule.js';

export const formIsSound: Rule = ({ source, procedure }) => {
  const fields = fieldsOf(procedure);
  const repeated = fields.filter(
    ({ field: { key } }, index) => fields.findIndex((one) => one.field.key === key) !== index,
  );
  return [
    ...repeatedKeys(source, ['form'], procedure.form),
    ...repeated.map(({ field, place }) => source.at([...place, 'key'], fault('field_twice', { field: field.key }))),
    ...fields.flatMap(({ field, place }) => repeatedKeys(source, [...place, 'options'], field.options ?? [])),
    ...fields.flatMap(({ field, place }) => problemsOf(field).map((said) => source.at(place, said))),
  ];
};

export const materialsAreSound: Rule = ({ source, folder, procedure: { materials } }) => [
  ...repeatedKeys(source, ['materials'], materials),
  ...materials.flatMap(({ template }, index) =>
    template === undefined || existsSync(path.join(folder, 'templates', template))
      ? []
      : [source.at(['materials', index, 'template'], fault('template_missing', { template }))],
  ),
];

const checks: ((field: FieldDefinition) => Fault | false)[] = [
  ({ key, type, options, optionsFrom }) =>
    type.startsWith('choice') &&
    (options === undefined) === (optionsFrom === undefined) &&
    fault('choice_without_options', { field: key }),
  ({ key, options, optionsFrom, type }) =>
    !type.startsWith('choice') &&
    (options !== undefined || optionsFrom !== undefined) &&
    fault('options_without_choice', { field: key }),
  ({ key, min, max }) =>
    min !== undefined &&
    max !== undefined &&
    hundredths(min) > hundredths(max) &&
    fault('min_above_max', { field: key, min, max }),
  ({ key, pattern }) => pattern !== undefined && !compiles(pattern) && fault('pattern_unsound', { field: key }),
  ({ key, pattern, patternHint }) =>
    pattern !== undefined && !patternHint && fault('pattern_without_hint', { field: key }),
];

const problemsOf = (field: PlacedField['field']): Fault[] =>
  checks.map((check) => check(field)).filter((problem) => problem !== false);

function compiles(pattern: string): boolean {
  try {
    compilePattern(pattern);
    return true;
  } catch {
    return false;
  }
}
