import { normalizedAddressSql } from '#applications';
import { underWay } from '#applications/lifecycle';
import { sqlList } from '#kernel';

const running = sqlList(underWay);
const serving = 't.account_id = :account AND t.revoked_at IS NULL AND (t.ends_on IS NULL OR t.ends_on >= :at::date)';

/** Codes of obstacles, each with its subject. Parameters are those of the register. */
export const obstaclesFound = `
SELECT 'owns_enterprise' AS code, e.name_zh AS about FROM enterprise_member t JOIN enterprise e ON e.id = t.enterprise_id
WHERE t.account_id = :account AND t.role = 'owner' AND NOT EXISTS (SELECT 1 FROM enterprise_member o
  WHERE o.enterprise_id = t.enterprise_id AND o.role = 'owner' AND o.account_id <> t.account_id)
UNION ALL SELECT 'serves', t.zone_id || ' ' || t.desk FROM desk_membership t WHERE ${serving}
UNION ALL SELECT 'serves', t.zone_id || ' ' || t.role FROM staff_appointment t WHERE ${serving}
UNION ALL SELECT 'holds_work', coalesce(a.number, '') || ' ' || t.key FROM task t JOIN application a ON a.id = t.application_id
WHERE t.state = 'claimed' AND t.holder = :account::text
UNION ALL SELECT 'objection_under_way', a.number FROM objection t JOIN application a ON a.id = t.application_id
WHERE ${normalizedAddressSql('t.contact')} = ANY(:addresses) AND a.status IN ${running}`;

/** Locks the enterprises of a person. $1 account. */
export const lockEnterprises = `
SELECT 1 FROM enterprise e JOIN enterprise_member m ON m.enterprise_id = e.id
WHERE m.account_id = $1 ORDER BY e.id FOR NO KEY UPDATE OF e`;
