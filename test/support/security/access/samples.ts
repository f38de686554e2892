import type { OpenAPIObject } from '@nestjs/swagger';

type Schema = Record<string, unknown> & { properties?: Record<string, Schema>; required?: string[]; items?: Schema };

/** The smallest value that a schema of the API's description lets through. Throws where only a person could know one. */
export function sampleOf(document: OpenAPIObject, schema: Schema): unknown {
  const given = [schema.example, schema.default, schema.const, (schema.enum as unknown[] | undefined)?.[0]];
  const known = given.find((value) => value !== undefined);
  if (known !== undefined) return known;
  if (typeof schema.$ref === 'string') return sampleOf(document, resolved(document, schema.$ref));
  const [alternative] = [schema.allOf, schema.oneOf, schema.anyOf].flatMap(
    (all) => (all as Schema[] | undefined) ?? [],
  );
  if (alternative) return sampleOf(document, alternative);
  return ofType(document, schema);
}

function ofType(document: OpenAPIObject, schema: Schema): unknown {
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type;
  switch (type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, sampleOf(document, schema.properties?.[name] ?? {})]),
      );
    case 'array':
      return Array.from({ length: Number(schema.minItems ?? 0) }, () => sampleOf(document, schema.items ?? {}));
    case 'string':
      return text(schema);
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return true;
    default:
      throw new Error(`No sample of ${JSON.stringify(schema)}`);
  }
}

const byFormat: Readonly<Record<string, string>> = {
  uuid: '0191d000-0000-7000-8000-00000000ffff',
  date: '2026-11-10',
  'date-time': '2026-11-10T01:00:00.000Z',
  email: 'somebody@ruqu.example',
};

function text({ format, minLength = 1, pattern }: Schema): string {
  const known = byFormat[format as string];
  if (known) return known;
  const right = ['示'.repeat(Math.max(Number(minLength), 1)), 'A'.repeat(43)].find((one) =>
    new RegExp((pattern as string | undefined) ?? '').test(one),
  );
  if (right === undefined) throw new Error(`The pattern ${pattern as string} needs an example in the description`);
  return right;
}

function resolved({ components }: OpenAPIObject, reference: string): Schema {
  const name = reference.split('/').pop() ?? '';
  return components?.schemas?.[name] as Schema;
}
