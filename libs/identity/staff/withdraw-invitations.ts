import type { EntityManager } from 'typeorm';
import type { OfficeHolder } from './offices.js';
import { withdrawInvitations } from './staff.sql.js';

/** Who is no administrator any more leaves no doors open: a link they kept would let somebody in after them. */
export async function withdrawInvitationsOf(
  tx: EntityManager,
  { zoneId, accountId }: OfficeHolder,
  now: Date,
): Promise<void> {
  await tx.query(withdrawInvitations, [zoneId, accountId, now]);
}
