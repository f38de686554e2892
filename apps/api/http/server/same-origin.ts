import type { FastifyInstance, FastifyRequest } from 'fastify';
import { bearerOf } from '../access/bearer.js';
import { CrossOrigin } from '../problems/errors.js';

const reading = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses changes that a browser sends for a page of another site (CSRF). Clients that are no browsers send neither header,
 * and no browser adds a key by itself.
 */
export function refuseOtherOrigins(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _, done) => {
    const harmless = reading.has(request.method) || bearerOf(request) !== undefined;
    done(harmless || isOwn(request) ? undefined : new CrossOrigin());
  });
}

function isOwn({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  return headers.origin === undefined || hostOf(headers.origin) === host;
}

function hostOf(origin: string): string | undefined {
  return URL.canParse(origin) ? new URL(origin).host : undefined;
}
