import type { EntityManager } from 'typeorm';
import { NotFound, type Actor } from '#kernel';
import { EnterpriseMember } from '../tables/enterprise-member.entity.js';
import { Enterprise } from '../tables/enterprise.entity.js';
import { MembershipRefused } from './membership-errors.js';

/** Locks the members of an enterprise; else two owners could remove each other. */
async function lockEnterprise(tx: EntityManager, id: string): Promise<void> {
  const lock = { mode: 'for_no_key_update' } as const;
  await tx.findOneOrFail(Enterprise, { where: { id }, select: { id: true }, lock });
}

/** Runs a change, undone if it leaves no owner. `NotFound` for people of other enterprises. */
export async function changeMembers<T>(
  tx: EntityManager,
  { id: accountId, member }: Actor,
  enterpriseId: string,
  work: (mine: EnterpriseMember) => Promise<T>,
): Promise<T> {
  if (member?.enterpriseId !== enterpriseId) throw new NotFound('enterprise');
  await lockEnterprise(tx, enterpriseId);
  const mine = await tx.findOneBy(EnterpriseMember, { enterpriseId, accountId });
  if (!mine) throw new NotFound('enterprise');
  const done = await work(mine);
  if (!(await tx.existsBy(EnterpriseMember, { enterpriseId, role: 'owner' })))
    throw new MembershipRefused('last_owner');
  return done;
}

/** Runs a change that only an owner may make, checked under the lock. */
export function asOwner<T>(tx: EntityManager, actor: Actor, enterpriseId: string, work: () => Promise<T>): Promise<T> {
  return changeMembers(tx, actor, enterpriseId, ({ role }) => {
    if (role !== 'owner') throw new MembershipRefused('not_owner');
    return work();
  });
}

/** Throws for somebody who is a member already, also since a moment ago. */
export async function addMember(
  tx: EntityManager,
  member: Omit<EnterpriseMember, 'enterprise' | 'account'>,
): Promise<void> {
  const insert = tx.createQueryBuilder().insert().into(EnterpriseMember).values(member).orIgnore();
  const inserted = await insert.returning('account_id').execute();
  if ((inserted.raw as unknown[]).length === 0) throw new MembershipRefused('already_member');
}
