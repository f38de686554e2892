import { IsNull, MoreThan, type EntityManager, type EntityTarget, type FindOptionsWhere } from 'typeorm';
import { hashOfToken } from '../sessions/session-token.js';
import { InvitationNotFound } from './access-errors.js';

/** What every invitation has that is taken up by a token. */
export interface Invitation {
  id: string;
  tokenHash: string;
  expiresAt: Date;
  acceptedAt: Date | null;
  withdrawnAt: Date | null;
}

/** The invitation of a token, while it is worth something. */
export const openInvitation = (token: string, now: Date) => ({
  tokenHash: hashOfToken(token),
  acceptedAt: IsNull(),
  withdrawnAt: IsNull(),
  expiresAt: MoreThan(now),
});

/**
 * Uses up the token of an invitation. Two who use one at once: the second waits for the first, then there is no such
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
