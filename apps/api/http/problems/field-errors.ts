import { getMetadataStorage, type ValidationError } from 'class-validator';
import type { FieldError } from '#kernel';

/** Every constraint that failed, with a JSON Pointer to the value. A missing value is said to be missing, once, and so is one that is no object. */
export function fieldErrors(errors: readonly ValidationError[], parent = ''): FieldError[] {
  return errors.flatMap((error) => {
    const pointer = `${parent}/${escaped(error.property)}`;
    return [...ownErrors(error, pointer), ...fieldErrors(error.children ?? [], pointer)];
  });
}

function ownErrors({ constraints = {}, value, property, target }: ValidationError, pointer: string): FieldError[] {
  if ('whitelistValidation' in constraints) return [unknownField(property, pointer, target)];
  const messages = Object.values(constraints);
  if (messages.length > 0 && (value === undefined || value === null)) {
    return [{ pointer, code: 'missing', message: `${property} is missing: ${messages.join('; ')}` }];
  }
  return Object.entries(constraints)
    .filter(([name]) => name !== 'nestedValidation' || !('isObject' in constraints))
    .map(([name, message]) => ({ pointer, code: snake(name), message }));
}

function unknownField(property: string, pointer: string, target: object | undefined): FieldError {
  const message = `There is no field ${property} here; the fields are ${fieldsOf(target).join(', ')}`;
  return { pointer, code: 'unknown_field', message };
}

function fieldsOf(target: object | undefined): string[] {
  if (!target) return [];
  const rules = getMetadataStorage().getTargetValidationMetadatas(target.constructor, '', true, false);
  return [...new Set(rules.map(({ propertyName }) => propertyName))];
}

/** RFC 6901. */
const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
