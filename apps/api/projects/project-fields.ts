import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiUnprocessableEntityResponse, getSchemaPath } from '@nestjs/swagger';
import { IsString, MaxLength, MinLength, ValidateBy } from 'class-validator';
import { isAmount } from '#kernel';
import { ProblemResponse } from '../http/index.js';

interface Given {
  description?: string;
  example?: string;
  required?: boolean;
  nullable?: boolean;
}

/** One line of text for people: no control characters. */
export function IsLine([least, most]: [number, number], given: Given = {}): PropertyDecorator {
  const isLine = (value: unknown) => typeof value === 'string' && ![...value].some((sign) => sign < ' ');
  return applyDecorators(
    ApiProperty({ type: String, minLength: least, maxLength: most, ...given }),
    IsString(),
    MinLength(least),
    MaxLength(most),
    ValidateBy({ name: 'isLine', validator: { validate: isLine } }),
  );
}

/** An amount: a decimal string, never a JSON number. `digits` before the point. */
export function IsDecimal(given: Given = {}, digits = 14): PropertyDecorator {
  const pattern = `^\\d{1,${digits}}(\\.\\d{1,2})?$`;
  const validate = (value: unknown) => isAmount(value) && new RegExp(pattern).test(value);
  return applyDecorators(
    ApiProperty({ type: String, pattern, example: '163860000.00', ...given }),
    ValidateBy({ name: 'not_a_decimal_string', validator: { validate } }),
  );
}

/** The problem of a day that has not come, which only the service can see. */
export const ApiDayToCome = (): MethodDecorator & ClassDecorator =>
  ApiUnprocessableEntityResponse({
    description: 'asOf is after today',
    content: { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemResponse) } } },
  });
