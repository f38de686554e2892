import type { SelectQueryBuilder } from 'typeorm';
import { enterprisesOf, belongsTo, type Actor } from '#kernel';
import type { CardRow } from './card.entity.js';

type Visible = Pick<CardRow, 'zoneId' | 'desk'> & { enterpriseId: string };

const overseers: readonly Actor['roles'][number][] = ['supervisor', 'district', 'auditor'];

/** 督办、区级、审计看全区；岗位看自己的。 */
export const seesEveryCard = ({ roles }: Actor): boolean => roles.some((role) => overseers.includes(role));

/** Own desks, and those where they stand in for all kinds of task. */
export const desksWithCards = ({ desks, standIns }: Actor): string[] => [
  ...desks,
  ...standIns.filter(({ kinds }) => kinds === null).map(({ desk }) => desk),
];

/** An enterprise never sees cards about its application, even if its member serves the desk. */
export const canViewCard = (actor: Actor, { zoneId, desk, enterpriseId }: Visible): boolean =>
  zoneId === actor.zoneId &&
  !belongsTo(actor, enterpriseId) &&
  (seesEveryCard(actor) || desksWithCards(actor).includes(desk));

/** `canViewCard` as a query of cards `c` with their applications `a`; test/security/card-visibility.story.ts holds the two together. */
export function keepVisibleCards(query: SelectQueryBuilder<CardRow>, actor: Actor): void {
  query.andWhere('c.zoneId = :zoneId', { zoneId: actor.zoneId });
  query.andWhere('NOT (a.enterpriseId = ANY (:own))', { own: enterprisesOf(actor) });
  if (!seesEveryCard(actor)) query.andWhere('c.desk = ANY (:desks)', { desks: desksWithCards(actor) });
}
