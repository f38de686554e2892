import type { FieldError } from '#kernel';
import { wrong } from './field-errors.js';

/**
 * Fields called as what every object inherits, such as `constructor`. No field of ours is, and the check for unknown fields
 * does not see them, since it looks names up in an object.
 */
export function inheritedNames(value: unknown, parent = ''): FieldError[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const pointer = `${parent}/${name}`;
    return name in Object.prototype
      ? [wrong(pointer, 'unknown_field', { name, others: '' })]
      : inheritedNames(inner, pointer);
  });
}
