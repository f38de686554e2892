import type { EntityManager } from 'typeorm';
import type { OfficeHolder } from './offices.js';

const withdraw = `UPDATE staff_invitation SET withdrawn_at = $3
WHERE zone_id = $1 AND invited_by = $2 AND accepted_at IS NULL AND withdrawn_at IS NULL`;

/** Who is no administrator any more leaves no doors open: a link they kept would let somebody in after them. */
export async function withdrawInvitationsOf(
  tx: EntityManager,
  { zoneId, accountId }: OfficeHolder,
  now: Date,
): Promise<void> {
  await tx.query(withdraw, [zoneId, accountId, now]);
}
