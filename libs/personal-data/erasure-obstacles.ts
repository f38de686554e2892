import type { ContactsService } from '#applications';
import type { Bilingual } from '#kernel';
import type { Sql } from '#platform';
import { queryRegister, parametersOf } from './register-query.js';
import type { Person } from './person.js';
import { obstaclesFound } from './erasure-obstacles.sql.js';

/** A matter to settle before a person can be erased, with its subject. */
export interface ErasureObstacle {
  code: keyof typeof obstacleSentences;
  about: string;
}

export const obstacleSentences = {
  owns_enterprise: {
    zh: '是该企业唯一的所有者，须先移交所有权',
    en: 'is the only owner of this enterprise, and has to hand it over first',
  },
  serves: {
    zh: '仍在任职，须由管理员先免去（最后一名管理员须先有继任者）',
    en: 'still serves; an administrator has to revoke that first (the last administrator needs a successor)',
  },
  holds_work: { zh: '手上有未办结的任务，须先转办', en: 'has this task in hand; it has to be given on first' },
  contact_under_way: {
    zh: '是在办申请的联系人，办结后方可抹除',
    en: 'is the contact of this application, which has to end first',
  },
  objection_under_way: {
    zh: '对在办申请提出了异议，办结后方可抹除',
    en: 'has objected to this application, which has to end first',
  },
} as const satisfies Record<string, Bilingual>;

/** Obstacles to erasing a person now. */
export async function erasureObstaclesOf(
  { sql, contacts }: { sql: Sql; contacts: ContactsService },
  person: Person,
  at: Date,
): Promise<ErasureObstacle[]> {
  const rows = await queryRegister<ErasureObstacle[]>(sql, obstaclesFound, { ...parametersOf(person), at });
  const named = await contacts.find(sql, person, { anywhere: true });
  const numbers = new Set(named.filter(({ underWay }) => underWay).map(({ number }) => number ?? ''));
  return [...rows, ...[...numbers].map((about) => ({ code: 'contact_under_way' as const, about }))];
}
