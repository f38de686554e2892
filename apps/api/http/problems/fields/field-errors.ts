import { getMetadataStorage, type ValidationError } from 'class-validator';
import { fieldErrorsOf, type FieldError } from '#kernel';
import { needed, wordsOfBreach, type ConstraintCode } from './constraint-words.js';

/** Every constraint that failed, with a JSON Pointer to the value. A missing value is said to be missing, once, and so is one that is no object. */
export function fieldErrors(errors: readonly ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap((error) => {
    const pointer = `${parent}/${escaped(error.property)}`;
    return [...ownErrors(error, pointer), ...fieldErrors(error.children ?? [], pointer)];
  });
}

/** What can be wrong with a request before its fields are looked at. */
export const wrong = fieldErrorsOf({
  missing: needed,
  unknown_field: { zh: '没有“{name}”这一项{others}。', en: 'There is no field {name} here{others}.' },
  not_an_object: { zh: '应为 JSON 对象。', en: 'It must be a JSON object.' },
  bad_cursor: {
    zh: '游标须为上一页给出的 next，原样传回，筛选与排序不变。',
    en: 'The cursor must be the "next" of the page before, unchanged, with the same filters and order.',
  },
});

function ownErrors(error: ValidationError, pointer: string): FieldError[] {
  const { constraints = {} } = error;
  const isMissing = error.value === undefined || error.value === null;
  const names = Object.keys(constraints);
  if (names.includes('whitelistValidation')) return [unknownField(error, pointer)];
  if (names.length > 0 && isMissing) return [wrong(pointer, 'missing')];
  return names
    .filter((name) => name !== 'nestedValidation' || !names.includes('isObject'))
    .map((name) => breachOf(name, error, pointer));
}

function unknownField({ property, target }: ValidationError, pointer: string): FieldError {
  const fields = [...new Set(rulesOf(target).map(({ propertyName }) => propertyName))].join(', ');
  const others = { zh: `，各项为：${fields}`, en: `; the fields are ${fields}` };
  return wrong(pointer, 'unknown_field', { name: property, others });
}

function breachOf(name: string, error: ValidationError, pointer: string): FieldError {
  const { property, target, contexts } = error;
  const code = snake(name) as ConstraintCode;
  const rule = rulesOf(target).find((one) => one.propertyName === property && one.name === name);
  const breach = { value: error.value as unknown, limits: (rule?.constraints ?? []) as unknown[] };
  return { pointer, code, message: wordsOfBreach(code, breach, contexts?.[name]) };
}

const rulesOf = (target: object | undefined) =>
  target ? getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', true, false) : [];

/** RFC 6901. */
const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** The code of a constraint, as class-validator calls it. */
export const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
