import { ArrayOverlap, Not, type FindOptionsWhere } from 'typeorm';
import { desksReadBy, type Actor } from '#kernel';
import type { Application } from './application.entity.js';

type Visible = Pick<Application, 'zoneId' | 'enterpriseId' | 'status' | 'desks'>;

export const seesTheZone = ({ roles }: Actor): boolean => roles.some((role) => role !== 'administrator');

/** 企业看自己的申请；岗位看经办过的，代班人和席位代表随岗位看；区级、督办、审计看全区。公众只及于公示。Only the enterprise sees its drafts. */
export function canView(actor: Actor, application: Visible): boolean {
  if (actor.kind !== 'person') return isOpenTo(actor, application);
  const { zoneId, enterpriseId, status, desks } = application;
  if (zoneId !== actor.zoneId) return false;
  if (actor.member?.enterpriseId === enterpriseId) return true;
  if (status === 'draft') return false;
  const theirs = desksReadBy(actor);
  return seesTheZone(actor) || desks.some((desk) => theirs.includes(desk));
}

/** The clock sees its whole zone, the public only notices. */
const isOpenTo = (actor: Actor, { zoneId, status }: Visible) =>
  zoneId === actor.zoneId && (actor.kind === 'system' || status === 'in_notice');

/** `canView` as a query; test/security/application-visibility.story.ts holds the two together. */
export function visibleTo(actor: Actor): FindOptionsWhere<Application>[] {
  if (actor.kind === 'public') return [{ zoneId: actor.zoneId, status: 'in_notice' }];
  const theirs = desksReadBy(actor);
  const submitted = { zoneId: actor.zoneId, status: Not('draft' as const) };
  return [
    ...(actor.member ? [{ zoneId: actor.zoneId, enterpriseId: actor.member.enterpriseId }] : []),
    ...(seesTheZone(actor) ? [submitted] : []),
    ...(theirs.length > 0 ? [{ ...submitted, desks: ArrayOverlap(theirs) }] : []),
  ];
}
