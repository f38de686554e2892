import type { EntityManager } from 'typeorm';
import type { OfficeHolder } from './offices.js';
import { withdrawInvitations } from './staff.sql.js';

/** Voids the invitations of a former administrator, whose links would still admit people. */
export async function withdrawInvitationsOf(
  tx: EntityManager,
  { zoneId, accountId }: OfficeHolder,
  now: Date,
): Promise<void> {
  await tx.query(withdrawInvitations, [zoneId, accountId, now]);
}
