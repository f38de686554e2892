import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Config } from '#platform';
import { RouteList } from '../../access/routes/route-list.js';
import { minuteMs } from './rate-limit.js';
import { TooManyRequests } from '../../problems/too-many-requests.js';

/** Of what an address may send in a minute, the part that may change something without anybody being signed in. */
const guestsShare = 1 / 50;

/**
 * Lets in more slowly what anybody may do who is not signed in: to register, to object, to ask for a letter. It costs the
 * most, and nobody need be known for it.
 */
@Injectable()
export class GuestGuard implements CanActivate {
  private readonly count: ReturnType<FastifyInstance['createRateLimit']>;

  constructor(
    private readonly routes: RouteList,
    { RATE_LIMIT }: Config,
    { httpAdapter }: HttpAdapterHost,
  ) {
    const fastify = httpAdapter.getInstance<FastifyInstance>();
    this.count = fastify.createRateLimit({ max: Math.ceil(RATE_LIMIT * guestsShare), timeWindow: minuteMs });
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { rule, reads } = this.routes.describe(context.getClass(), context.getHandler());
    if (!rule?.public || reads) return true;
    const counted = await this.count(context.switchToHttp().getRequest<FastifyRequest>());
    if (!counted.isAllowed && counted.isExceeded) throw new TooManyRequests(counted.ttl);
    return true;
  }
}
