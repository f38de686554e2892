import type { EntityManager } from 'typeorm';
import { normalizedAddress, type SoughtPerson } from '#applications';
import { Account } from '#identity';
import { DomainError } from '#kernel';

/** A person with personal data, with or without an account. */
export type Person = SoughtPerson;

/** Two accounts may be two people. */
export class TwoAccounts extends DomainError {
  readonly code = 'two_accounts';

  constructor() {
    super({
      zh: '所列地址分属多个账号，请逐个办理。',
      en: 'More than one account has one of these addresses; name them one after another.',
    });
  }
}

/** The person behind e-mail addresses and telephone numbers, with their account if any. */
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
 * The person behind an account alone. Its address was never confirmed, so data kept under an address is disclosed only
 * by the zone's office, which checks the identity.
 */
export async function personWith(tx: EntityManager, accountId: string): Promise<Person> {
  const { name } = await tx.findOneByOrFail(Account, { id: accountId });
  return { accountId, name, addresses: [] };
}
