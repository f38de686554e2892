import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { SessionsService } from '#identity';
import { belongsTo } from './audience.js';
import type { RequestWithActor } from './current-actor.decorator.js';
import { NotSignedIn, RoleRequired } from './errors.js';
import { routeRule, type Audience } from './for.decorator.js';
import { SessionCookie } from './session-cookie.js';

/** Lets a request in when its session belongs to somebody whom the route is for, and notes who that is. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionsService,
    private readonly cookie: SessionCookie,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const audience = this.audienceOf(context);
    if (audience.includes('public')) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest & RequestWithActor>();
    const token = this.cookie.read(request);
    const actor = token ? await this.sessions.actorOf(token) : null;
    if (!actor) throw new NotSignedIn();
    if (!audience.some((one) => belongsTo(actor, one))) throw new RoleRequired(audience);
    request.actor = actor;
    return true;
  }

  private audienceOf(context: ExecutionContext): Audience[] {
    return this.reflector.getAllAndOverride<Audience[]>(routeRule, [context.getHandler(), context.getClass()]);
  }
}
