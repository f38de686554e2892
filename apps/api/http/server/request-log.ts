import { Logger } from '@nestjs/common';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { RequestWithActor } from '../access/current-actor.decorator.js';

/** One line of the log for each request that was answered. */
export interface RequestLine {
  /** As the answer's `X-Request-Id` says it. */
  request: string;
  method: string;
  /** The route's pattern, never the address itself: that may hold a code, a name or what somebody looks for. */
  route: string;
  status: number;
  ms: number;
  zone?: string;
  account?: string;
}

/** Notes every answer at the level `info`: ids, and nothing that a person typed. */
export function logRequests(fastify: FastifyInstance): void {
  const logger = new Logger('Request');
  fastify.addHook('onResponse', (request, reply, done) => {
    logger.log(lineOf(request, reply));
    done();
  });
}

/** The pattern of the route that answered, or of none. */
export const routeOf = ({ routeOptions }: Pick<FastifyRequest, 'routeOptions'>): string => routeOptions.url ?? 'none';

function lineOf(request: FastifyRequest & RequestWithActor, reply: FastifyReply): RequestLine {
  const { id, method, actor } = request;
  return {
    request: id,
    method,
    route: routeOf(request),
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime * 10) / 10,
    ...(actor ? { zone: actor.zoneId, account: actor.id } : {}),
  };
}
