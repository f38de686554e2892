import type { EntityManager } from 'typeorm';
import type { StaffRole } from '#kernel';
import { newId } from '#platform';
import { Account } from '../tables/account.entity.js';
import { DeskMembership } from '../tables/access/desk-membership.entity.js';
import { hashPassword } from '../accounts/password.js';
import { StaffAppointment } from '../tables/access/staff-appointment.entity.js';

export const demonstrationPassword = 'Ruqu-demo-2026';

export interface DemonstrationPerson {
  /** Part of the address before `@ruqu.example`. */
  key: string;
  name: string;
  desk?: string;
  /** Deputy of the desk's own member. */
  deputy?: boolean;
  role?: StaffRole;
}

/** 演示账号: staff who serve the desks and hold the roles that the key names. */
// prettier-ignore
const staff: DemonstrationPerson[] = [
  { key: 'window',             name: '王晓 (窗口)',           desk: 'window' },
  { key: 'window2',            name: '周闻 (窗口)',           desk: 'window' },
  { key: 'customs',            name: '关毅 (海关)',           desk: 'customs' },
  { key: 'customs2',           name: '海宁 (海关)',           desk: 'customs' },
  { key: 'commerce',           name: '商颖 (商务)',           desk: 'commerce' },
  { key: 'planning',           name: '规明 (规自)',           desk: 'planning' },
  { key: 'ecology',            name: '林清 (生态环境)',       desk: 'ecology' },
  { key: 'market',             name: '史正 (市监)',           desk: 'market' },
  { key: 'tax',                name: '税安 (税务)',           desk: 'tax' },
  { key: 'chair',              name: '主恒 (联审会主席)',     desk: 'chair' },
  { key: 'panel-customs',      name: '席海 (联审会·海关)',    desk: 'panel-customs' },
  { key: 'panel-customs2',     name: '代海 (联审会·海关代表)', desk: 'panel-customs', deputy: true },
  { key: 'panel-commerce',     name: '席商 (联审会·商务)',    desk: 'panel-commerce' },
  { key: 'panel-planning',     name: '席规 (联审会·规自)',    desk: 'panel-planning' },
  { key: 'panel-ecology',      name: '席林 (联审会·生态环境)', desk: 'panel-ecology' },
  { key: 'customs-approver',   name: '签海 (海关审批)',       desk: 'customs-approver' },
  { key: 'committee-approver', name: '签委 (管委会审批)',     desk: 'committee-approver' },
  { key: 'district',           name: '区平 (区级)',           role: 'district' },
  { key: 'supervisor',         name: '督勤 (督办)',           role: 'supervisor' },
  { key: 'admin',              name: '管新 (管理员)',         role: 'administrator' },
  { key: 'auditor',            name: '审真 (审计)',           role: 'auditor' },
];

const since = '2023-05-30';

/** Makes the staff accounts that are missing. One hash serves all of them: they share a published password. */
export async function seedDemonstrationStaff(tx: EntityManager, zoneId: string, now: Date): Promise<void> {
  for (const [person, id] of await openDemonstrationAccounts(tx, staff, now)) {
    const membership = { id: newId(), zoneId, accountId: id, startsOn: since, endsOn: null, revokedAt: null };
    const { desk, deputy = false } = person;
    if (desk) await tx.insert(DeskMembership, { ...membership, desk, deputy });
    if (person.role) await tx.insert(StaffAppointment, { ...membership, role: person.role });
  }
}

/** Opens missing accounts and returns them with their ids. */
export async function openDemonstrationAccounts<T extends DemonstrationPerson>(
  tx: EntityManager,
  people: readonly T[],
  now: Date,
): Promise<[T, string][]> {
  const missing = await missingOf(tx, people);
  if (missing.length === 0) return [];
  const passwordHash = await hashPassword(demonstrationPassword);
  const opened = missing.map((person): [T, string] => [person, newId()]);
  await tx.insert(
    Account,
    opened.map(([{ key, name }, id]) => ({
      id,
      name,
      passwordHash,
      createdAt: now,
      email: emailOf(key),
      locale: 'zh-CN' as const,
      demonstration: true,
    })),
  );
  return opened;
}

async function missingOf<T extends DemonstrationPerson>(tx: EntityManager, people: readonly T[]): Promise<T[]> {
  const found = await tx.find(Account, { select: { email: true }, where: { demonstration: true } });
  const emails = new Set(found.map(({ email }) => email));
  return people.filter(({ key }) => !emails.has(emailOf(key)));
}

const emailOf = (key: string): string => `${key}@ruqu.example`;
