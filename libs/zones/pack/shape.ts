import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import schema from './zone-pack.schema.json' with { type: 'json' };
import type { Finding } from './finding.js';
import type { Source } from './source.js';

const id = 'zone-pack';
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
ajv.addSchema(schema, id);

export type Part = 'zone' | 'positioning' | 'procedure';

/** Holds a file against its part of the schema, which docs/zone-pack.schema.json publishes. */
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

function findingOf(source: Source, error: ErrorObject): Finding {
  const { instancePath, keyword, params, message = 'is wrong' } = error;
  const place = pathOf(instancePath);
  const where = place.join('.') || 'The file';
  if (keyword === 'additionalProperties') {
    const key = String(params.additionalProperty);
    return source.at(place, `${where} may not have "${key}"; check its spelling or leave it out.`, key);
  }
  return source.at(place, `${where} ${message}${allowed(params)}.`);
}

function allowed(params: Record<string, unknown>): string {
  return Array.isArray(params.allowedValues) ? `: ${params.allowedValues.join(', ')}` : '';
}
