import { Account, DeskMembership } from '#identity';
import { EnterpriseMember } from '#enterprises';
import type { MemberRole } from '#kernel';
import { newId } from '#platform';
import type { Audience } from '../../../../apps/api/http/access/routes/rule.js';
import type { TestApi } from '../../system/api.js';

/** Somebody who tries everything. */
export interface Persona {
  name: string;
  account: string | null;
  audiences: readonly Audience[];
  /** Which of the two enterprises they belong to. */
  enterprise?: 'A' | 'B';
  role?: MemberRole;
  desks: readonly string[];
}

const everybody = ['public', 'signedIn'] as const;
const staff = [...everybody, 'staff'] as const;
const member = [...everybody, 'member'] as const;
const at = (name: string, ...desks: string[]): Persona => ({
  name,
  account: name,
  audiences: [...staff, 'desk'],
  desks,
});
const as = (name: string, role: Audience): Persona => ({
  name,
  account: name,
  audiences: [...staff, role],
  desks: [],
});

/** One of each kind: the demonstration's people, and some whom it does not have. */
export const personas: readonly Persona[] = [
  { name: 'nobody signed in', account: null, audiences: ['public'], desks: [] },
  { name: 'somebody without a place', account: 'placeless', audiences: everybody, desks: [] },
  { name: 'owner of A', account: 'enterprise', audiences: member, enterprise: 'A', role: 'owner', desks: [] },
  { name: 'handler of A', account: 'handler', audiences: member, enterprise: 'A', role: 'handler', desks: [] },
  { name: 'viewer of A', account: 'viewer', audiences: member, enterprise: 'A', role: 'viewer', desks: [] },
  { name: 'owner of B', account: 'enterprise2', audiences: member, enterprise: 'B', role: 'owner', desks: [] },
  at('window', 'window'),
  at('customs', 'customs'),
  at('tax', 'tax'),
  at('chair', 'chair'),
  at('panel-customs2', 'panel-customs'),
  as('district', 'district'),
  as('supervisor', 'supervisor'),
  { ...as('admin', 'administrator') },
  as('auditor', 'auditor'),
  { name: 'officer of another zone', account: 'elsewhere', audiences: everybody, desks: [] },
];

/** Makes the accounts that the demonstration does not have. */
export async function openAccounts({ db, clock }: TestApi, enterpriseA: string): Promise<void> {
  const model = await db.manager.findOneByOrFail(Account, { email: 'window@ruqu.example' });
  const open = async (key: string) => {
    const id = newId();
    await db.manager.insert(Account, { ...model, id, email: `${key}@ruqu.example`, name: key });
    return id;
  };
  await open('placeless');
  for (const role of ['handler', 'viewer'] as const) {
    const accountId = await open(role);
    await db.manager.insert(EnterpriseMember, { enterpriseId: enterpriseA, accountId, role, since: clock.now() });
  }
  const accountId = await open('elsewhere');
  const membership = { id: newId(), zoneId: 'tianzhu', accountId, desk: 'window', deputy: false };
  await db.manager.insert(DeskMembership, { ...membership, startsOn: '2023-01-01', endsOn: null });
}
