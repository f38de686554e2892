import type { EntityManager } from 'typeorm';
import { bareAddress, type SoughtPerson } from '#applications';
import { Account } from '#identity';

/** Somebody of whom something may be kept, with or without an account. */
export type Person = SoughtPerson;

/** By the e-mail addresses and telephone numbers that they gave, one of which may be that of an account. */
export async function personOf(tx: EntityManager, given: readonly string[]): Promise<Person> {
  const addresses = [...new Set(given.map(bareAddress))].filter((one) => one !== '');
  const account = await tx.createQueryBuilder(Account, 'a').where('a.email = ANY(:addresses)', { addresses }).getOne();
  const { id: accountId = null, name = null } = account ?? {};
  return { accountId, name, addresses };
}

export async function personWith(tx: EntityManager, accountId: string): Promise<Person> {
  const { email, name } = await tx.findOneByOrFail(Account, { id: accountId });
  return { accountId, name, addresses: [bareAddress(email)] };
}
