import type { EntityManager } from 'typeorm';
import { MembershipRefused } from './membership-errors.js';
import { invitationsOfTheDay, lockInvitations } from './members.sql.js';

/** Invitations in 24 hours, each of which is a letter in the name of the zone. */
export const invitationsADay = { ofEnterprise: 20, ofAccount: 20, toAddress: 3 } as const;

const day = 24 * 3_600_000;

interface NextInvitation {
  enterpriseId: string;
  invitedBy: string;
  email: string;
  now: Date;
}

type Counted = Record<keyof typeof invitationsADay, number>;

/** Throws `MembershipRefused` when one more letter would be too many; others wait until this transaction ends. */
export async function assertLettersLeft(
  tx: EntityManager,
  { enterpriseId, invitedBy, email, now }: NextInvitation,
): Promise<void> {
  await tx.query(lockInvitations, [[`invitations by ${invitedBy}`, `invitations to ${email}`]]);
  const since = new Date(now.getTime() - day);
  const [sent] = await tx.query<Counted[]>(invitationsOfTheDay, [enterpriseId, invitedBy, email, since]);
  if (!sent) return;
  if (sent.toAddress >= invitationsADay.toAddress) throw new MembershipRefused('address_invited_often');
  const { ofEnterprise, ofAccount } = invitationsADay;
  if (sent.ofEnterprise >= ofEnterprise || sent.ofAccount >= ofAccount) throw new MembershipRefused('invited_often');
}
