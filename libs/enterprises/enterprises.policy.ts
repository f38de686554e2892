import { desksReadBy, type Actor } from '#kernel';

/** Members, staff and the clock may see an enterprise. */
export function canView(actor: Actor, enterpriseId: string): boolean {
  const { kind, member, roles } = actor;
  return kind === 'system' || desksReadBy(actor).length + roles.length > 0 || member?.enterpriseId === enterpriseId;
}
