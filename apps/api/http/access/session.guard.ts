import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { changeScope } from '#platform';
import { ZonesService } from '#zones';
import { SecondFactorRequired } from '../problems/assurance-errors.js';
import { admits, wantedBy } from './routes/belongs-to.js';
import { Callers, type Caller } from './callers.js';
import type { RequestWithActor } from './current-actor.decorator.js';
import { NoKeysHere, RoleRequired, ScopeRequired } from '../problems/errors.js';
import { keyScopeOf, type Reachable } from './routes/key-scope-of.js';
import { RouteList } from './routes/route-list.js';
import { scopeOf } from './scope.js';

/**
 * Lets a request in when its session or key belongs to somebody whom the route is for, and the key reaches it; notes who
 * that is, and goes on with the zone's rules as they are at this moment, whoever changed them.
 */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly routes: RouteList,
    private readonly callers: Callers,
    private readonly zones: ZonesService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { rule = {}, ...route } = this.routes.describe(context.getClass(), context.getHandler());
    if (rule.public) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest & RequestWithActor>();
    const { actor, assurance, rulesRevision, scopes } = await this.callers.of(request);
    if (assurance && !assurance.assuredAt) throw new SecondFactorRequired();
    if (scopes) checkScope(scopes, route);
    if (!admits(rule, actor)) throw new RoleRequired(wantedBy(rule));
    Object.assign(request, { actor, assurance });
    changeScope(scopeOf(actor));
    await this.zones.upTo(actor.zoneId, rulesRevision);
    return true;
  }
}

function checkScope(scopes: NonNullable<Caller['scopes']>, route: Reachable): void {
  const needed = keyScopeOf(route);
  if (!needed) throw new NoKeysHere();
  if (!scopes.includes(needed)) throw new ScopeRequired(needed);
}
