import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parseBodies } from './body/body-parser.js';
import { refuseBroken } from './body/broken-requests.js';
import { bodyLimitBytes, timeouts, type Timeouts } from '../problems/limits.js';
import { forbidCaching } from './no-store.js';
import { sendProblem } from './problem.filter.js';
import { limitRate } from './rate-limit/rate-limit.js';
import { problemFrom } from '../problems/problem.js';
import { requestIdOf, sendRequestId } from './request-id.js';
import { logRequests } from './request-log.js';
import { refuseOtherOrigins } from './same-origin.js';
import { beginWithin } from '../access/scope.js';
import { setSecurityHeaders } from './security-headers.js';
import { refuseNul } from './body/nul-bytes.js';

interface Edge {
  /** Whether pages are reached over TLS only. */
  secure: boolean;
  /** How many proxies stand in front, whose X-Forwarded-For, -Proto and -Host are believed. */
  proxies: number;
  /** How many requests one address may send in a minute. */
  perMinute: number;
  waits?: Timeouts;
}

/** Fastify with everything that stands before the first route. */
export async function httpAdapter({ secure, proxies, perMinute, waits = timeouts }: Edge): Promise<FastifyAdapter> {
  const adapter = new FastifyAdapter({
    trustProxy: (_address, hop) => hop < proxies,
    bodyLimit: bodyLimitBytes,
    requestTimeout: waits.requestMs,
    http: {
      headersTimeout: waits.headersMs,
      requestTimeout: waits.requestMs,
      connectionsCheckingInterval: waits.everyMs,
    },
    clientErrorHandler: refuseBroken,
    genReqId: requestIdOf,
    routerOptions: { maxParamLength: 200 },
    frameworkErrors: (error: Error, _: FastifyRequest, reply: FastifyReply) => sendProblem(reply, problemFrom(error)),
  });
  const fastify = adapter.getInstance<FastifyInstance>();
  sendRequestId(fastify);
  logRequests(fastify);
  forbidCaching(fastify);
  await setSecurityHeaders(fastify, { secure });
  await limitRate(fastify, perMinute);
  refuseNul(fastify);
  refuseOtherOrigins(fastify);
  await fastify.register(cookie);
  beginWithin(fastify);
  parseBodies(fastify);
  await fastify.register(compress, { brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } } });
  return adapter;
}
