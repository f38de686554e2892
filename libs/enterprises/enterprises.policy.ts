import { desksReadBy, type Actor } from '#kernel';

/** Its own people, staff, and the clock know an enterprise. */
export function canView(actor: Actor, enterpriseId: string): boolean {
  const { kind, member, roles } = actor;
  return kind === 'system' || desksReadBy(actor).length + roles.length > 0 || member?.enterpriseId === enterpriseId;
}
