import { createHash } from 'node:crypto';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { IdempotentRequest } from '#platform';
import { onMethod } from './documented-parameter.js';
import { InvalidHeader } from '../problems/errors.js';

type Asked = Pick<FastifyRequest, 'method' | 'url' | 'headers' | 'body'>;

const shape = /^[\x21-\x7e]{1,80}$/;

const header: Parameters<typeof ApiHeader>[0] = {
  name: 'Idempotency-Key',
  required: false,
  description: 'Sent again with the same request, the first answer is given again and nothing is done twice.',
  schema: { type: 'string', minLength: 1, maxLength: 80, pattern: '^[!-~]+$' },
};

export const documentedOnce = onMethod(ApiHeader(header));

/**
 * 幂等键: the `Idempotency-Key` of the request and a hash of what it asks for, or null without one.
 * The same key with another request is refused where it is used (`idempotency_key_reused`).
 */
export const OnceKey = createParamDecorator(
  (_: unknown, context: ExecutionContext): IdempotentRequest | null =>
    onceOf(context.switchToHttp().getRequest<FastifyRequest>()),
  [documentedOnce],
);

const printable = {
  zh: '须为 1 至 80 个可打印的 ASCII 字符，不含空格',
  en: 'it must be 1 to 80 printable ASCII characters without spaces',
};

export function onceOf(request: Asked): IdempotentRequest | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !shape.test(key)) {
    throw new InvalidHeader('Idempotency-Key', printable);
  }
  return { key, requestHash: requestHashOf(request) };
}

function requestHashOf({ method, url, body }: Asked): string {
  const content = body === undefined ? '' : JSON.stringify(body, withoutPasswords);
  return createHash('sha256').update(`${method} ${url}\n${content}`).digest('hex');
}

/** A fast hash of a password must never be stored, not even as part of something else. */
function withoutPasswords(name: string, value: unknown): unknown {
  return name === 'password' ? undefined : value;
}
