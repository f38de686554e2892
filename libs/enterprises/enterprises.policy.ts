import type { Actor } from '#kernel';

/** Its own people, staff, and the clock know an enterprise. */
export function canView({ kind, member, desks, roles }: Actor, enterpriseId: string): boolean {
  return kind === 'system' || desks.length + roles.length > 0 || member?.enterpriseId === enterpriseId;
}
