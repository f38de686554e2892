import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { SessionsService } from '#identity';
import { ZonesService } from '#zones';
import { belongsTo } from './audience.js';
import type { RequestWithActor } from './current-actor.decorator.js';
import { NotSignedIn, RoleRequired } from './errors.js';
import { routeRule, type Audience } from './for.decorator.js';
import { SessionCookie } from './session-cookie.js';

/**
 * Lets a request in when its session belongs to somebody whom the route is for, notes who that is, and goes on with the
 * zone's rules as they are at this moment, whoever changed them.
 */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionsService,
    private readonly cookie: SessionCookie,
    private readonly zones: ZonesService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const audience = this.audienceOf(context);
    if (audience.includes('public')) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest & RequestWithActor>();
    const token = this.cookie.read(request);
    const signedIn = token ? await this.sessions.find(token) : null;
    if (!signedIn) throw new NotSignedIn();
    const { actor, rulesRevision } = signedIn;
    if (!audience.some((one) => belongsTo(actor, one))) throw new RoleRequired(audience);
    request.actor = actor;
    await this.zones.upTo(actor.zoneId, rulesRevision);
    return true;
  }

  private audienceOf(context: ExecutionContext): Audience[] {
    return this.reflector.getAllAndOverride<Audience[]>(routeRule, [context.getHandler(), context.getClass()]);
  }
}
