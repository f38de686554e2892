import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';

const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;
const years = { from: 2000, to: 2099 };

function isInstant(value: unknown): boolean {
  if (typeof value !== 'string' || !shape.test(value)) return false;
  const year = new Date(value).getUTCFullYear();
  return year >= years.from && year <= years.to;
}

/** An instant with its offset from UTC (RFC 3339): 2026-03-05T09:00:00+08:00. */
export function IsInstant(given: { description?: string } = {}): PropertyDecorator {
  return applyDecorators(
    ApiProperty({ type: String, format: 'date-time', example: '2026-03-05T09:00:00+08:00', ...given }),
    ValidateBy({ name: 'not_an_instant', validator: { validate: isInstant } }),
  );
}
