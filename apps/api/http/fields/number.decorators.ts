import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, Max, Min, ValidateBy } from 'class-validator';
import { readQuantity, type Unit } from '#kernel';
import { parseBoolean } from './parse-boolean.js';

interface Given {
  description?: string;
  example?: string;
  required?: boolean;
  nullable?: boolean;
}

/** Whole number. */
export const IsWhole = ([minimum, maximum]: [number, number]): PropertyDecorator =>
  applyDecorators(Max(maximum), Min(minimum), IsInt(), ApiProperty({ minimum, maximum }));

/** A whole number in a query, where everything is text. */
export const IsWholeInQuery = (limits: [number, number]): PropertyDecorator =>
  applyDecorators(
    IsWhole(limits),
    Type(() => Number),
    IsOptional(),
  );

/** `true` or `false` in a query. */
export const IsFlagInQuery = (): PropertyDecorator =>
  applyDecorators(IsBoolean(), Transform(parseBoolean), IsOptional(), ApiProperty({ type: Boolean, required: false }));

/** A figure as a decimal string, never a JSON number. As people write it (`1.2亿`), it is read in its unit. */
export function IsFigure(unit: Unit, given: Given = {}): PropertyDecorator {
  const pattern = `^\\d{1,${unit.digits}}(\\.\\d{1,2})?$`;
  const isWritten = new RegExp(pattern);
  const validate = (value: unknown) => typeof value === 'string' && isWritten.test(value);
  return applyDecorators(
    ApiProperty({ type: String, pattern, example: '163860000.00', ...given }),
    Transform(({ value }: { value: unknown }) => (validate(value) ? value : readIn(unit, value))),
    ValidateBy({ name: 'not_a_decimal_string', validator: { validate } }),
  );
}

/** A whole number; as people write it (`1.2万人`), it is read in its unit. */
export function IsCount(unit: Unit, most: number, given: Given = {}): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: 'integer', minimum: 0, maximum: most, ...given }),
    Transform(({ value }: { value: unknown }) => numberIn(unit, value)),
    IsInt(),
    Min(0),
    Max(most),
  );
}

/** What is not understood stays as it is, for the check to refuse. */
const readIn = (unit: Unit, value: unknown): unknown =>
  typeof value === 'string' ? (readQuantity(value, unit) ?? value) : value;

function numberIn(unit: Unit, value: unknown): unknown {
  const read = typeof value === 'string' ? readQuantity(value, unit) : null;
  return read === null ? value : Number(read);
}
