import type { FastifyInstance } from 'fastify';

/** Answers of the API are for whoever asked, and for now: nobody keeps a copy, unless the route says otherwise. */
export function forbidCaching(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, reply, done) => {
    if (request.url.startsWith('/api/')) void reply.header('cache-control', 'no-store');
    done();
  });
}
