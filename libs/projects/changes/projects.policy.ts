import type { FindOptionsWhere } from 'typeorm';
import { desksReadBy, type Actor } from '#kernel';
import type { Project } from '../tables/project.entity.js';

type Visible = Pick<Project, 'zoneId' | 'enterpriseId'>;

const seesTheZone = (actor: Actor) => actor.kind === 'system' || actor.roles.length + desksReadBy(actor).length > 0;

/** 区级、督办、审计、管理员和各岗位（含代班人、席位代表）看全区项目；企业只看自己的项目。 */
export function canView(actor: Actor, { zoneId, enterpriseId }: Visible): boolean {
  if (zoneId !== actor.zoneId) return false;
  return seesTheZone(actor) || (actor.member !== null && actor.member.enterpriseId === enterpriseId);
}

/** `canView` as a query; null when there is nothing to see. test/projects/portfolio.story.ts holds the two together. */
export function visibleTo(actor: Actor): FindOptionsWhere<Project> | null {
  const { zoneId, member } = actor;
  if (seesTheZone(actor)) return { zoneId };
  return member && { zoneId, enterpriseId: member.enterpriseId };
}
