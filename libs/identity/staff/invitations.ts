import { IsNull, MoreThan, type EntityManager, type EntityTarget, type FindOptionsWhere } from 'typeorm';
import { hashOfToken } from '../sessions/session-token.js';
import { InvitationNotFound } from './access/access-errors.js';

/** Common columns of invitations by token. */
export interface Invitation {
  id: string;
  tokenHash: string;
  expiresAt: Date;
  acceptedAt: Date | null;
  withdrawnAt: Date | null;
}

/** Condition for the open invitation of a token. */
export const openInvitation = (token: string, now: Date) => ({
  tokenHash: hashOfToken(token),
  acceptedAt: IsNull(),
  withdrawnAt: IsNull(),
  expiresAt: MoreThan(now),
});

/**
 * Accepts an invitation once. A second, simultaneous request waits and finds no
 * invitation. Throws {@link InvitationNotFound}.
 */
export async function takeInvitation<T extends Invitation>(
  tx: EntityManager,
  entity: EntityTarget<T>,
  { token, now }: { token: string; now: Date },
): Promise<T> {
  const { tableName } = tx.getRepository(entity).metadata;
  const [[taken]] = await tx.query<[{ id: string }[], number]>(
    `UPDATE ${tableName} SET accepted_at = $2
      WHERE token_hash = $1 AND accepted_at IS NULL AND withdrawn_at IS NULL AND expires_at > $2 RETURNING id`,
    [hashOfToken(token), now],
  );
  if (!taken) throw new InvitationNotFound();
  return tx.findOneByOrFail(entity, { id: taken.id } as FindOptionsWhere<T>);
}
