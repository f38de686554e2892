import type { EntityManager } from 'typeorm';
import { normalizedAddress, type SoughtPerson } from '#applications';
import { Account } from '#identity';
import { DomainError } from '#kernel';

/** Somebody of whom something may be kept, with or without an account. */
export type Person = SoughtPerson;

/** Two accounts may be two people, of whom only one asks. */
export class TwoAccounts extends DomainError {
  readonly code = 'two_accounts';

  constructor() {
    super({
      zh: '所列地址分属多个账号，请逐个办理。',
      en: 'More than one account has one of these addresses; name them one after another.',
    });
  }
}

/** By the e-mail addresses and telephone numbers that they gave, one of which may be that of an account. */
export async function personOf(tx: EntityManager, given: readonly string[]): Promise<Person> {
  const addresses = [...new Set(given.map(normalizedAddress))].filter((one) => one !== '');
  const accounts = await tx
    .createQueryBuilder(Account, 'a')
    .where('a.email = ANY(:addresses)', { addresses })
    .getMany();
  if (accounts.length > 1) throw new TwoAccounts();
  const { id: accountId = null, name = null } = accounts[0] ?? {};
  return { accountId, name, addresses };
}

/**
 * By the account alone: that its address is really theirs was never confirmed, so what is kept under an address is told
 * by the zone's office, which asks who they are.
 */
export async function personWith(tx: EntityManager, accountId: string): Promise<Person> {
  const { name } = await tx.findOneByOrFail(Account, { id: accountId });
  return { accountId, name, addresses: [] };
}
