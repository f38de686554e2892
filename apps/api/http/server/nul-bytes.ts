import { BadRequestException } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';

/** PostgreSQL stores no NUL, so no address with one can lead to anything. */
export function refuseNul(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _, done) => {
    const isText = !request.url.includes('%00');
    done(isText ? undefined : new BadRequestException('The address holds %00, a character that is no text.'));
  });
}
