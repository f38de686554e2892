import { isUUID } from 'class-validator';
import { isDay } from '#calendar';

const earliest = '1900-01-01';
const mostInAColumn = 2 ** 31 - 1;

/** What of a cursor goes into a query must be what PostgreSQL takes: nobody's text becomes an error of ours. */
export const isPlaceId = (value: unknown): value is string => typeof value === 'string' && isUUID(value);

export const isPlaceDay = (value: unknown): value is string =>
  typeof value === 'string' && isDay(value) && value >= earliest;

/** RFC 3339, UTC, milliseconds: as `toISOString` writes it. */
export const isPlaceInstant = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  value >= earliest;

export const isPlaceNumber = (value: unknown): value is number =>
  Number.isInteger(value) && Math.abs(value as number) <= mostInAColumn;
