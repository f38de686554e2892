import type { FastifyInstance } from 'fastify';
import { MalformedRequest } from '../../problems/errors.js';

const notText = {
  zh: '地址中含有 %00，不是文字。',
  en: 'The address holds %00, a character that is no text.',
};

/** PostgreSQL stores no NUL, so no address with one can lead to anything. */
export function refuseNul(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _, done) => {
    const isText = !request.url.includes('%00');
    done(isText ? undefined : new MalformedRequest(notText));
  });
}
