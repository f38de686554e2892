import { Account } from '#identity';
import type { SoughtPerson } from '#applications';
import type { EntityManager } from 'typeorm';

/** Somebody of whom something may be kept, with or without an account. */
export interface Person extends SoughtPerson {
  email: string | null;
}

/** By the e-mail address or the telephone number that they gave; an account's number counts beside its address. */
export async function personOf(tx: EntityManager, addresses: readonly string[]): Promise<Person> {
  const known = addresses.map((one) => one.trim()).filter((one) => one !== '');
  const lower = known.map((one) => one.toLowerCase());
  const account = await tx.createQueryBuilder(Account, 'a').where('a.email = ANY(:lower)', { lower }).getOne();
  return {
    accountId: account?.id ?? null,
    name: account?.name ?? null,
    email: account?.email ?? null,
    addresses: [...new Set([...known, ...lower])],
  };
}

export async function personWith(tx: EntityManager, accountId: string): Promise<Person> {
  const { email, name } = await tx.findOneByOrFail(Account, { id: accountId });
  return { accountId, name, email, addresses: [email] };
}
