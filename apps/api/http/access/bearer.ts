import type { FastifyRequest } from 'fastify';

/** What follows `Authorization: Bearer` (RFC 6750); undefined where another scheme or none is used. */
export function bearerOf({ headers }: Pick<FastifyRequest, 'headers'>): string | undefined {
  const [scheme, ...rest] = (headers.authorization ?? '').split(' ');
  return scheme?.toLowerCase() === 'bearer' ? rest.join(' ').trim() : undefined;
}
