import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';
import { isDay } from '#calendar';

const first = '1900-01-01';

/** A day of the calendar in Asia/Shanghai, `YYYY-MM-DD`: 2026-02-30 is none. */
export function IsDay(given: { description?: string; required?: boolean } = {}): PropertyDecorator {
  const validate = (value: unknown) => typeof value === 'string' && isDay(value) && value >= first;
  return applyDecorators(
    ApiProperty({ type: String, format: 'date', ...given }),
    ValidateBy({ name: 'not_a_day', validator: { validate } }),
  );
}
