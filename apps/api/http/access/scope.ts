import type { FastifyInstance } from 'fastify';
import { desksReadBy, type Actor } from '#kernel';
import { noScope, zoneScope, runInScope, type Scope } from '#platform';

/** Every request begins with nothing of any zone in its reach. Before the body is read its context would be lost again. */
export function beginWithin(fastify: FastifyInstance): void {
  fastify.addHook('preHandler', (_request, _reply, done) => runInScope(noScope, done));
}

/** 第二道墙: as far as the database lets somebody reach. Staff see a whole zone, members their enterprise. */
export function scopeOf(actor: Actor): Scope {
  const isStaff = desksReadBy(actor).length + actor.roles.length > 0;
  return isStaff ? zoneScope(actor.zoneId) : { zone: actor.zoneId, enterprise: actor.member?.enterpriseId ?? '' };
}
