import { isDeepStrictEqual } from 'node:util';
import { hashOf } from '../../evidence/hash-chain.js';
import type { Row } from './stored.sql.js';

/** A field whose stored value is wrong. */
export interface RowDifference {
  row: string | null;
  /** null = the whole row is missing or superfluous. */
  field: string | null;
  stored: unknown;
  derived: unknown;
}

/** Compares rows by key, in every derived field. */
export function differencesOf(key: string, stored: readonly Row[], derived: readonly Row[]): RowDifference[] {
  const known = new Map(stored.map((row) => [row[key], row]));
  const wanted = new Set(derived.map((row) => row[key]));
  const left = stored.filter((row) => !wanted.has(row[key]));
  return [
    ...derived.flatMap((row) => inRow(String(row[key]), known.get(row[key]), row)),
    ...left.map((row) => ({ row: String(row[key]), field: null, stored: row, derived: null })),
  ];
}

function inRow(row: string, stored: Row | undefined, derived: Row): RowDifference[] {
  if (!stored) return [{ row, field: null, stored: null, derived }];
  return fieldsThatDiffer(stored, derived, Object.keys(derived)).map((difference) => ({ row, ...difference }));
}

/** Compares these fields, by default all of both rows. */
export function fieldsThatDiffer(stored: Row, derived: Row, fields = Object.keys({ ...stored, ...derived })) {
  return fields
    .filter((field) => !isSame(plain(stored[field]), plain(derived[field])))
    .map((field) => ({ field, stored: stored[field] ?? null, derived: derived[field] ?? null }));
}

/** Compares as JSON: undefined is absent. */
const isSame = (one: unknown, other: unknown) => isDeepStrictEqual(one, other) || hashOf(one) === hashOf(other);

const instant = /^\d{4}-\d\d-\d\dT/;

const plain = (value: unknown): unknown =>
  typeof value === 'string' && instant.test(value) ? new Date(value).getTime() : (value ?? null);
