import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, Max, Min, ValidateBy } from 'class-validator';
import { isAmount } from '#kernel';
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

/** An amount: a decimal string, never a JSON number. `digits` before the point. */
export function IsAmount(given: Given = {}, digits = 14): PropertyDecorator {
  const pattern = `^\\d{1,${digits}}(\\.\\d{1,2})?$`;
  const validate = (value: unknown) => isAmount(value) && new RegExp(pattern).test(value);
  return applyDecorators(
    ApiProperty({ type: String, pattern, example: '163860000.00', ...given }),
    ValidateBy({ name: 'not_a_decimal_string', validator: { validate } }),
  );
}
