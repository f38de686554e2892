import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';
import { isSensibleDay } from '#calendar';
import { Typed } from './text-kind.js';

/** A day of the calendar in Asia/Shanghai that somebody can mean, `YYYY-MM-DD`: 2026-02-30 and 9999-12-31 are none. */
export function IsDay(given: { description?: string; required?: boolean } = {}): PropertyDecorator {
  const validate = (value: unknown) => typeof value === 'string' && isSensibleDay(value);
  return applyDecorators(
    Typed('code'),
    ApiProperty({ type: String, format: 'date', ...given }),
    ValidateBy({ name: 'not_a_day', validator: { validate } }),
  );
}
