import type { OpenAPIObject } from '@nestjs/swagger';

type PathItem = OpenAPIObject['paths'][string];
export type Operation = NonNullable<PathItem['get']> & { 'x-for'?: readonly string[] };

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
type Method = (typeof methods)[number];

export function operationsOf({ paths }: OpenAPIObject): { operation: Operation; method: Method }[] {
  return Object.values(paths).flatMap((item) =>
    methods.flatMap((method) => (item[method] ? [{ method, operation: item[method] }] : [])),
  );
}
