import type { OpenAPIObject } from '@nestjs/swagger';
import type { Rule } from './for.decorator.js';

type PathItem = OpenAPIObject['paths'][string];
export type Operation = NonNullable<PathItem['get']> & { 'x-for'?: Rule };

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
type Method = (typeof methods)[number];

export function operationsOf({ paths }: OpenAPIObject): { operation: Operation; method: Method }[] {
  return Object.values(paths).flatMap((item) =>
    methods.flatMap((method) => (item[method] ? [{ method, operation: item[method] }] : [])),
  );
}
