import fc, { type Arbitrary } from 'fast-check';
import type { OpenAPIObject } from '@nestjs/swagger';
import { resolved, type Schema } from './schemas.js';

/** What is really there, by the name of the field or parameter that asks for it. */
export type KnownValues = Readonly<Record<string, readonly unknown[]>>;

/** Values that a schema lets through; where something of that name is known, mostly that. */
export class Values {
  constructor(
    private readonly document: OpenAPIObject,
    private readonly known: KnownValues,
  ) {}

  of(schema: Schema, name = ''): Arbitrary<unknown> {
    const known = this.known[name] ?? [];
    const free = this.free(resolved(this.document, schema), name);
    return known.length > 0
      ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: free })
      : free;
  }

  private free(schema: Schema, name: string): Arbitrary<unknown> {
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if (schema.const !== undefined) return fc.constant(schema.const);
    const alternatives = schema.anyOf ?? schema.oneOf;
    if (alternatives) return fc.oneof(...alternatives.map((one) => this.of(one, name)));
    const types = [schema.type ?? 'string'].flat();
    const typed = fc.oneof(...types.map((type) => this.typed({ ...schema, type }, name)));
    return schema.example === undefined ? typed : fc.oneof(fc.constant(schema.example), typed);
  }

  private typed(schema: Schema, name: string): Arbitrary<unknown> {
    if (schema.type === 'object') return this.object(schema);
    if (schema.type === 'array') return this.array(schema, name);
    if (schema.type === 'boolean') return fc.boolean();
    if (schema.type === 'null') return fc.constant(null);
    return schema.type === 'string' ? text(schema) : number(schema);
  }

  private object({ properties = {}, required = [], additionalProperties }: Schema): Arbitrary<unknown> {
    const named = Object.entries(properties).map(([name, schema]) => [name, this.of(schema, name)] as const);
    const fields = fc.record(Object.fromEntries(named), { requiredKeys: required });
    if (!additionalProperties) return fields;
    const inner = additionalProperties === true ? fc.jsonValue({ maxDepth: 1 }) : this.of(additionalProperties);
    const others = fc.dictionary(fc.stringMatching(/^[a-z]\w{0,8}$/), inner, { maxKeys: 3 });
    return fc.tuple(others, fields).map(([more, all]) => ({ ...more, ...all }));
  }

  private array({ items = {}, minItems = 0, maxItems = 4, uniqueItems }: Schema, name: string): Arbitrary<unknown> {
    const size = { minLength: minItems, maxLength: Math.max(minItems, Math.min(maxItems, 4)) };
    const inner = this.of(items, name.replace(/s$/, ''));
    return uniqueItems
      ? fc.uniqueArray(inner, { ...size, selector: (one) => JSON.stringify(one) })
      : fc.array(inner, size);
  }
}

const number = ({ minimum = 0, maximum = 3000 }: Schema) =>
  fc.integer({ min: minimum, max: Math.min(maximum, 2 ** 31 - 1) });

const days = fc.integer({ min: 0, max: 800 }).map((n) => new Date(Date.UTC(2025, 11, 1 + n)));

const byFormat: Readonly<Record<string, Arbitrary<string>>> = {
  uuid: fc.uuid(),
  date: days.map((day) => day.toISOString().slice(0, 10)),
  'date-time': days.map((day) => day.toISOString()),
  email: fc.stringMatching(/^[a-z]{1,9}$/).map((name) => `${name}@ruqu.example`),
};

const letters = fc.constantFrom(...'示例园区abc 0-1.，。😀');

function text({ format = '', pattern, minLength = 0, maxLength = 100 }: Schema): Arbitrary<string> {
  const known = byFormat[format];
  if (known) return known;
  const fits = ({ length }: string) => length >= minLength && length <= maxLength;
  if (pattern && pattern !== '\\S') return fc.stringMatching(new RegExp(pattern)).filter(fits);
  const size = { minLength, maxLength: Math.max(minLength, Math.min(maxLength, minLength + 40)) };
  return fc.string({ unit: letters, ...size }).filter((one) => fits(one) && (!pattern || one.trim() !== ''));
}
