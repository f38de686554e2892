import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { onMethod } from './documented-parameter.js';
import { PreconditionRequired } from '../problems/errors.js';
import { versionOf } from './etag.js';

interface Options {
  optional?: boolean;
}

const read = createParamDecorator((options: Options, context: ExecutionContext): number | null =>
  ifMatchOf(context.switchToHttp().getRequest<FastifyRequest>(), options),
);

/** The version that the caller last saw, from `If-Match`; 428 without it, or null where it is optional. */
export function IfMatch(options: Options = {}): ParameterDecorator {
  const documented = documentedIfMatch(options);
  return (target, key, index) => {
    read(options)(target, key, index);
    documented(target, key, index);
  };
}

export function ifMatchOf({ headers }: FastifyRequest, { optional }: Options = {}): number | null {
  const etag = headers['if-match'];
  if (etag !== undefined) return versionOf(etag);
  if (optional) return null;
  throw new PreconditionRequired();
}

export const documentedIfMatch = ({ optional = false }: Options = {}) =>
  onMethod(
    ApiHeader({
      name: 'If-Match',
      required: !optional,
      description: 'The ETag last read; when it is not the current one, nothing is changed (412).',
      schema: { type: 'string', pattern: '^"\\d{1,9}"$', example: '"7"' },
    }),
  );
