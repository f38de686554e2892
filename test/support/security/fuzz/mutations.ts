import fc, { type Arbitrary } from 'fast-check';
import type { OpenAPIObject } from '@nestjs/swagger';
import { isClosed, resolved, type Schema } from './schemas.js';

/** JSON that `JSON.stringify` does not write: it stands in a text of this shape until it is written. */
const raw = (text: string) => `⟦${text}⟧`;
export const serialized = (value: unknown): string =>
  (JSON.stringify(value) ?? '').replace(/"⟦([^"]*?)⟧"/g, (_, text: string) => text.replaceAll('\\', ''));

const long = 'x'.repeat(20_001);
const numbers = ['1e400', '-1e400', '-0', '1e21', '0.1', '-1', '9007199254740993', '1E-7', '2147483648'].map(raw);
const texts = [
  '',
  ' ',
  long,
  '\0',
  'a\0b',
  '\ud800',
  '\udfff\ud800',
  '😀'.repeat(3000),
  '\u202Ealb\u2066a\u200F',
  '\uFEFF',
  'a\r\nSet-Cookie: x=1',
  '__proto__',
  'constructor',
  'NaN',
  '-Infinity',
  '1e3',
  '0x10',
  ' 7 ',
  '١٢٣',
  'null',
  "' OR 1=1 --",
  '%',
  '_',
  '\\',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  '${7*7}',
  '{{7*7}}',
  '$1',
  '2026-02-30',
  '0000-00-00',
  '10000-01-01',
  '-000001-01-01',
  '9999-12-31T23:59:59.999Z',
  '+275760-09-13T00:00:00Z',
  '2026-11-10T25:61:00Z',
  '2026-11-10T10:00:00+99:00',
  '00000000-0000-0000-0000-000000000000',
  'no such value',
];
const others = [null, true, false, 0, [], {}, [[]], { a: 1 }, ['text']];

/** Fields that nobody is asked for, most of all those that would make more of what is sent. */
export const unexpectedFields = [
  'unheardOf',
  'id',
  'zoneId',
  'enterpriseId',
  'accountId',
  'roles',
  'role',
  'status',
  'version',
  'createdAt',
  'by',
  'constructor',
  '__proto__',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '',
] as const;

/** What is done to one place of a body. */
export type Mutation =
  { kind: 'value'; value: unknown } | { kind: 'left out' | 'many' | 'wrapped' } | { kind: 'unasked'; name: string };

export const mutations: Arbitrary<Mutation> = fc.oneof(
  fc.constantFrom(...numbers, ...texts, ...others).map((value) => ({ kind: 'value', value }) as const),
  fc.constantFrom('left out' as const, 'many' as const, 'wrapped' as const).map((kind) => ({ kind })),
  fc.constantFrom(...unexpectedFields).map((name) => ({ kind: 'unasked', name }) as const),
);

interface Place {
  path: readonly (string | number)[];
  value: unknown;
  schema: Schema;
}

/** Every place in a value, with what is described there. */
export function placesIn(document: OpenAPIObject, value: unknown, schema: Schema, path: Place['path'] = []): Place[] {
  const here = alternativeFor(document, value, schema);
  const inside = (key: string | number, inner: unknown, of: Schema) => placesIn(document, inner, of, [...path, key]);
  const more = Array.isArray(value)
    ? value.flatMap((one, index) => inside(index, one, here.items ?? {}))
    : Object.entries(isObject(value) ? value : {}).flatMap(([key, one]) =>
        inside(key, one, here.properties?.[key] ?? {}),
      );
  return [{ path, value, schema: here }, ...more];
}

function alternativeFor(document: OpenAPIObject, value: unknown, schema: Schema): Schema {
  const here = resolved(document, schema);
  const alternatives = (here.anyOf ?? here.oneOf ?? []).map((one) => resolved(document, one));
  return alternatives.find(({ type }) => (type === 'object') === isObject(value)) ?? here;
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value with one place of it twisted. */
export function mutated(places: readonly Place[], which: number, twist: Mutation): unknown {
  const root = places[0]!.value;
  const fitting =
    twist.kind === 'unasked' ? places.filter(({ schema, value }) => isClosed(schema) && isObject(value)) : places;
  const place = fitting[which % Math.max(fitting.length, 1)];
  return place ? put(root, place.path, changed(place, twist)) : root;
}

function changed({ value, schema }: Place, twist: Mutation): unknown {
  switch (twist.kind) {
    case 'value':
      return twist.value;
    case 'left out':
      return undefined;
    case 'wrapped':
      return [value];
    case 'many':
      return Array.from({ length: 3000 }, () => (Array.isArray(value) ? (value[0] ?? 'x') : value) as unknown);
    case 'unasked':
      return twist.name in (schema.properties ?? {}) && Object.hasOwn(schema.properties ?? {}, twist.name)
        ? { ...(value as object), unheardOf: 1 }
        : Object.fromEntries([...Object.entries(value as object), [twist.name, 'x']]);
  }
}

function put(root: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(root)) return root.map((one: unknown, index) => (index === key ? put(one, rest, value) : one));
  return Object.fromEntries(
    Object.entries(root as object).map(([name, one]: [string, unknown]) => [
      name,
      name === key ? put(one, rest, value) : one,
    ]),
  );
}
