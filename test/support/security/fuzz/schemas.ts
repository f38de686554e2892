import type { OpenAPIObject } from '@nestjs/swagger';

/** A schema of the API's description, as far as it uses JSON Schema. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  example?: unknown;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  required?: string[];
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

/** The schema that a reference leads to, or that a list of one stands for. */
export function resolved(document: OpenAPIObject, schema: Schema): Schema {
  const { $ref, allOf } = schema;
  if ($ref) return resolved(document, document.components?.schemas?.[$ref.split('/').pop() ?? ''] as Schema);
  return allOf?.length === 1 ? resolved(document, allOf[0]!) : schema;
}

/** Whether an object of this schema has the fields that are named, and no other. */
export const isClosed = ({ properties, additionalProperties }: Schema): boolean =>
  properties !== undefined && additionalProperties === undefined;

/** The same, with every object closed that does not say it is open: what is not described is not there. */
export function closed<T>(part: T): T {
  if (Array.isArray(part)) return part.map((one: unknown) => closed(one)) as T;
  if (typeof part !== 'object' || part === null) return part;
  const inner = Object.fromEntries(Object.entries(part).map(([name, value]) => [name, closed(value)]));
  return (isClosed(part) && isSchema(part) ? { ...inner, additionalProperties: false } : inner) as T;
}

/** Not the fields of something that has one called `properties`. */
const isSchema = (part: object): boolean => 'type' in part && typeof part.type === 'string';
