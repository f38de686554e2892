import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import schema from './zone-pack.schema.json' with { type: 'json' };
import { fault, listed, type Fault, type Finding } from './finding.js';
import type { Source } from './source.js';

const id = 'zone-pack';
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
ajv.addSchema(schema, id);

export type Part = 'zone' | 'positioning' | 'procedure';

/** Validates a file by its part of the schema, published as docs/zone-pack.schema.json. */
export function shapeFindings(source: Source, part: Part): Finding[] {
  if (source.findings.length > 0) return source.findings;
  const validate = ajv.getSchema(`${id}#/$defs/${part}`);
  if (!validate || validate(source.content)) return [];
  return (validate.errors ?? []).map((error) => findingOf(source, error));
}

/** `/tasks/3/desk` as a path into the document. */
function pathOf(pointer: string): (string | number)[] {
  const parts = pointer.split('/').slice(1);
  return parts.map((part) => (/^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')));
}

type Said = (where: string, params: Record<string, unknown>) => Fault;

const tooShort: Said = (where, { limit }) => fault('shape_too_short', { where, limit: Number(limit) });
const tooLong: Said = (where, { limit }) => fault('shape_too_long', { where, limit: Number(limit) });
const outOfBounds: Said = (where, { comparison, limit }) =>
  fault('shape_bound', { where, bound: `${String(comparison)} ${String(limit)}` });

/** Faults by keyword of the schema. */
const faults: Record<string, Said> = {
  additionalProperties: (where, params) => fault('shape_strange', { where, key: String(params.additionalProperty) }),
  required: (where, params) => fault('shape_missing', { where, key: String(params.missingProperty) }),
  type: (where, { type }) => fault('shape_type', { where, type: String(type) }),
  enum: (where, params) => fault('shape_choice', { where, allowed: listed(params.allowedValues as string[]) }),
  pattern: (where, { pattern }) => fault('shape_pattern', { where, pattern: String(pattern) }),
  uniqueItems: (where) => fault('shape_repeated', { where }),
  minimum: outOfBounds,
  maximum: outOfBounds,
  exclusiveMinimum: outOfBounds,
  minLength: tooShort,
  minItems: tooShort,
  minProperties: tooShort,
  maxLength: tooLong,
};

function findingOf(source: Source, { instancePath, keyword, params, message }: ErrorObject): Finding {
  const place = pathOf(instancePath);
  const where = place.join('.') || source.file;
  const said = faults[keyword]?.(where, params) ?? fault('shape_wrong', { where, reason: message ?? keyword });
  return source.at(place, said, keyword === 'additionalProperties' ? String(params.additionalProperty) : undefined);
}
