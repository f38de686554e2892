import { normalizedAddressSql } from './contact-address.js';

/** Their own: of an enterprise they belong to, or drafted, submitted or corrected by them. */
const theirs = `(EXISTS (SELECT 1 FROM enterprise_member m WHERE m.enterprise_id = a.enterprise_id AND m.account_id = $1::uuid)
  OR EXISTS (SELECT 1 FROM application_event e WHERE e.application_id = a.id AND e.actor_id = $1::text
    AND e.type IN ('drafted', 'submitted', 'mended')))`;

const isNamedIn = (form: string) =>
  `EXISTS (SELECT 1 FROM jsonb_each_text(${form}) f WHERE ${normalizedAddressSql('f.value')} = ANY($2::text[]))`;

/** $1 the account, $2 the addresses, $3 whether to look through all applications. */
export const candidates = `
SELECT a.id, a.number, a.zone_id AS "zoneId", a.kind, a.procedure_version AS "procedureVersion", a.status, ${theirs} AS theirs,
  jsonb_build_object('round', NULL, 'form', a.form, 'commitments', '{}'::jsonb) || coalesce((
    SELECT jsonb_agg(jsonb_build_object('round', s.round, 'form', s.form, 'commitments', s.commitments) ORDER BY s.round)
    FROM submission s WHERE s.application_id = a.id), '[]') AS written
FROM application a
WHERE ${theirs} OR ($3 AND (${isNamedIn('a.form')}
  OR EXISTS (SELECT 1 FROM submission s WHERE s.application_id = a.id AND ${isNamedIn('s.form')})))
ORDER BY a.id`;

export const eraseFromDraft = `UPDATE application SET form = form - $2::text[], version = version + 1 WHERE id = $1`;
export const eraseFromRound = `UPDATE submission SET form = form - $3::text[], commitments = $4 WHERE application_id = $1 AND round = $2`;
