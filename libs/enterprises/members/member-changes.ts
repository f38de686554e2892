import type { EntityManager } from 'typeorm';
import { NotFound, type Actor } from '#kernel';
import { EnterpriseMember } from '../tables/enterprise-member.entity.js';
import { Enterprise } from '../tables/enterprise.entity.js';
import { MembershipRefused } from './membership-errors.js';

/** Changes in one enterprise wait for one another: two owners who remove each other would else leave nobody. */
async function lockEnterprise(tx: EntityManager, id: string): Promise<void> {
  const lock = { mode: 'for_no_key_update' } as const;
  await tx.findOneOrFail(Enterprise, { where: { id }, select: { id: true }, lock });
}

/** Within a transaction that is undone when the work leaves the enterprise without an owner. `NotFound` for others. */
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

/** The same for what only an owner decides, also where they were one until a moment ago. */
export function asOwner<T>(tx: EntityManager, actor: Actor, enterpriseId: string, work: () => Promise<T>): Promise<T> {
  return changeMembers(tx, actor, enterpriseId, ({ role }) => {
    if (role !== 'owner') throw new MembershipRefused('not_owner');
    return work();
  });
}

/** Throws where they belong to it already, also where they joined by another way at this moment. */
export async function addMember(
  tx: EntityManager,
  member: Omit<EnterpriseMember, 'enterprise' | 'account'>,
): Promise<void> {
  const insert = tx.createQueryBuilder().insert().into(EnterpriseMember).values(member).orIgnore();
  const inserted = await insert.returning('account_id').execute();
  if ((inserted.raw as unknown[]).length === 0) throw new MembershipRefused('already_member');
}
