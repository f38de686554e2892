import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { TooManyRequests } from '../../problems/too-many-requests.js';

export const minuteMs = 60_000;

/**
 * Counts the requests of each address, IPv6 by its /64, whatever they ask for, and answers 429 above `perMinute`. Each process counts for itself
 * and in memory: what keeps a flood away from the database must not ask the database. Probes of health are never in its way.
 */
export async function limitRate(fastify: FastifyInstance, perMinute: number): Promise<void> {
  await fastify.register(rateLimit, {
    global: false,
    max: perMinute,
    timeWindow: minuteMs,
    enableDraftSpec: true,
    allowList: ({ url }) => url.startsWith('/health/'),
    errorResponseBuilder: (_, { ttl }) => new TooManyRequests(ttl),
  });
  fastify.addHook('onRequest', fastify.rateLimit());
}
