import { existsSync } from 'node:fs';
import path from 'node:path';
import { hundredths } from '#kernel';
import type { FieldDefinition } from '../procedure/index.js';
import { fieldsOf, repeatedKeys, type PlacedField, type Rule } from './rules.js';

export const formIsSound: Rule = ({ source, procedure }) => {
  const fields = fieldsOf(procedure);
  const repeated = fields.filter(
    ({ field: { key } }, index) => fields.findIndex((one) => one.field.key === key) !== index,
  );
  return [
    ...repeatedKeys(source, ['form'], procedure.form),
    ...repeated.map(({ field, place }) => source.at([...place, 'key'], `The form has two fields "${field.key}".`)),
    ...fields.flatMap(({ field, place }) => repeatedKeys(source, [...place, 'options'], field.options ?? [])),
    ...fields.flatMap(({ field, place }) => problemsOf(field).map((message) => source.at(place, message))),
  ];
};

export const materialsAreSound: Rule = ({ source, folder, procedure: { materials } }) => [
  ...repeatedKeys(source, ['materials'], materials),
  ...materials.flatMap(({ template }, index) =>
    template === undefined || existsSync(path.join(folder, 'templates', template))
      ? []
      : [source.at(['materials', index, 'template'], `There is no file templates/${template} in the pack.`)],
  ),
];

const checks: ((field: FieldDefinition) => string | false)[] = [
  ({ key, type, options, optionsFrom }) =>
    type.startsWith('choice') &&
    (options === undefined) === (optionsFrom === undefined) &&
    `The field "${key}" is a choice: it needs either options or optionsFrom.`,
  ({ key, options, optionsFrom, type }) =>
    !type.startsWith('choice') &&
    (options !== undefined || optionsFrom !== undefined) &&
    `The field "${key}" is no choice and has no options.`,
  ({ key, min, max }) =>
    min !== undefined &&
    max !== undefined &&
    hundredths(min) > hundredths(max) &&
    `The field "${key}" has min ${min} above max ${max}.`,
  ({ key, pattern }) =>
    pattern !== undefined && !compiles(pattern) && `The pattern of "${key}" is no regular expression.`,
  ({ key, pattern, patternHint }) =>
    pattern !== undefined &&
    !patternHint &&
    `The field "${key}" has a pattern: say in patternHint what a right value looks like.`,
];

const problemsOf = (field: PlacedField['field']): string[] =>
  checks.map((check) => check(field)).filter((problem) => problem !== false);

function compiles(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').source.length > 0;
  } catch {
    return false;
  }
}
