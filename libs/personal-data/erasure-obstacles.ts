import { normalizedAddressSql, type ContactsService } from '#applications';
import { underWay } from '#applications/lifecycle';
import type { Bilingual } from '#kernel';
import type { Sql } from '#platform';
import { queryRegister, parametersOf } from './register-query.js';
import type { Person } from './person.js';

/** What has to be settled before a person can be erased, with what it is about. */
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

const running = `(${underWay.map((status) => `'${status}'`).join(', ')})`;
const serving = 't.account_id = :account AND t.revoked_at IS NULL AND (t.ends_on IS NULL OR t.ends_on >= :at::date)';

/** One line each: what it is, and what it is about. */
const found = `
SELECT 'owns_enterprise' AS code, e.name_zh AS about FROM enterprise_member t JOIN enterprise e ON e.id = t.enterprise_id
WHERE t.account_id = :account AND t.role = 'owner' AND NOT EXISTS (SELECT 1 FROM enterprise_member o
  WHERE o.enterprise_id = t.enterprise_id AND o.role = 'owner' AND o.account_id <> t.account_id)
UNION ALL SELECT 'serves', t.zone_id || ' ' || t.desk FROM desk_membership t WHERE ${serving}
UNION ALL SELECT 'serves', t.zone_id || ' ' || t.role FROM staff_appointment t WHERE ${serving}
UNION ALL SELECT 'holds_work', coalesce(a.number, '') || ' ' || t.key FROM task t JOIN application a ON a.id = t.application_id
WHERE t.state = 'claimed' AND t.holder = :account::text
UNION ALL SELECT 'objection_under_way', a.number FROM objection t JOIN application a ON a.id = t.application_id
WHERE ${normalizedAddressSql('t.contact')} = ANY(:addresses) AND a.status IN ${running}`;

/** Why a person cannot be erased now; none, and they can. */
export async function erasureObstaclesOf(
  { sql, contacts }: { sql: Sql; contacts: ContactsService },
  person: Person,
  at: Date,
): Promise<ErasureObstacle[]> {
  const rows = await queryRegister<ErasureObstacle[]>(sql, found, { ...parametersOf(person), at });
  const named = await contacts.find(sql, person, { anywhere: true });
  const numbers = new Set(named.filter(({ underWay }) => underWay).map(({ number }) => number ?? ''));
  return [...rows, ...[...numbers].map((about) => ({ code: 'contact_under_way' as const, about }))];
}
