import type { Statement } from '#platform';

/**
 * Everything a command changes, in one statement that succeeds only if version and files are still those that were read.
 * $1 the move (JSON), $2 events, $3 tasks, $4 announcements, $5 submission or null, $6 project or null, $7 answer or null,
 * $8 cards, $9 conditions, $10 messages.
 */
export const storeCommand: Statement = {
  name: 'store-move',
  text: `
WITH given AS (
  SELECT * FROM jsonb_to_record($1::jsonb) AS g(
    id uuid, version int, "filesChanged" int, "calendarRevision" int, "procedureVersion" int, "enforcedDueOn" date, "enforcedDays" int, "zoneId" varchar, state jsonb, status varchar, lane varchar, desks varchar[],
    "projectId" uuid, "projectName" varchar, "nextDueAt" timestamptz, "numberPrefix" varchar, "year" varchar, at timestamptz)
), moved AS (
  UPDATE application a SET
    state = g.state, status = g.status, lane = g.lane, desks = g.desks, version = a.version + 1, updated_at = g.at,
    project_name = g."projectName", next_due_at = g."nextDueAt", project_id = g."projectId", calendar_revision = g."calendarRevision",
    procedure_version = g."procedureVersion", enforced_due_on = g."enforcedDueOn", enforced_days = g."enforcedDays",
    number = CASE WHEN a.number IS NULL AND g."numberPrefix" IS NOT NULL
      THEN g."numberPrefix" || '-' || g."year" || '-' || application_number()
      ELSE a.number END
  FROM given g WHERE a.id = g.id AND a.version = g.version AND a.files_changed = g."filesChanged"
  RETURNING a.id, a.zone_id, a.project_id, a.enterprise_id
), recorded AS (
  INSERT INTO application_event (id, zone_id, application_id, seq, type, actor_id, on_behalf_of, at, data, previous_hash, hash)
  SELECT e.id, m.zone_id, m.id, e.seq, e.type, e."actorId", e."onBehalfOf", e.at, e.data, e."previousHash", e.hash
  FROM moved m, jsonb_to_recordset($2::jsonb) AS e(
    id uuid, seq int, type varchar, "actorId" varchar, "onBehalfOf" varchar, at timestamptz, data jsonb,
    "previousHash" varchar, hash varchar)
), queued AS (
  INSERT INTO task AS t (id, zone_id, application_id, key, kind, stage, desk, state, ready, holder, excluded_people, lane, priority,
    opened_at, promised, due_on, done_at, done_by, outcome, on_behalf_of, done_for, urged, urged_on)
  SELECT r.id, m.zone_id, m.id, r.key, r.kind, r.stage, r.desk, r.state, r.ready, r.holder, r."excludedPeople", r.lane, r.priority,
    r."openedAt", r.promised, r."dueOn", r."doneAt", r."doneBy", r.outcome, r."onBehalfOf", r."doneFor", r.urged, r."urgedOn"
  FROM moved m, jsonb_to_recordset($3::jsonb) AS r(
    id uuid, key varchar, kind varchar, stage varchar, desk varchar, state varchar, ready boolean, holder varchar,
    "excludedPeople" varchar[], lane varchar, priority int, "openedAt" timestamptz, promised int, "dueOn" date,
    "doneAt" timestamptz, "doneBy" varchar, outcome varchar, "onBehalfOf" varchar, "doneFor" varchar, urged int, "urgedOn" date)
  ON CONFLICT (id) DO UPDATE SET state = excluded.state, ready = excluded.ready, holder = excluded.holder,
    excluded_people = excluded.excluded_people, lane = excluded.lane, priority = excluded.priority, due_on = excluded.due_on,
    done_at = excluded.done_at, done_by = excluded.done_by, outcome = excluded.outcome,
    on_behalf_of = excluded.on_behalf_of, done_for = excluded.done_for, urged = excluded.urged, urged_on = excluded.urged_on
), carded AS (
  INSERT INTO card AS c (id, zone_id, application_id, task_id, desk, holder, rule, colour, state, as_of, issued_at)
  SELECT r.id, m.zone_id, m.id, r."taskId", r.desk, r.holder, r.rule, r.colour, r.state, r."asOf", r."issuedAt"
  FROM moved m, jsonb_to_recordset($8::jsonb) AS r(
    id uuid, "taskId" uuid, desk varchar, holder varchar, rule varchar, colour varchar, state varchar, "asOf" date,
    "issuedAt" timestamptz)
  ON CONFLICT (id) DO UPDATE SET state = excluded.state
), conditioned AS (
  INSERT INTO approval_condition AS c (id, zone_id, application_id, owner, set_by, due_on, standing)
  SELECT r.id, m.zone_id, m.id, r.owner, r."setBy", r."dueOn", r.standing
  FROM moved m, jsonb_to_recordset($9::jsonb) AS r(
    id uuid, owner varchar, "setBy" varchar, "dueOn" date, standing varchar)
  ON CONFLICT (id) DO UPDATE SET standing = excluded.standing
), told AS (
  INSERT INTO message (id, zone_id, application_id, seq, kind, addressee, desk, task_kind, facts, at)
  SELECT r.id, m.zone_id, m.id, r.seq, r.kind, r.addressee, r.desk, r."taskKind", r.facts, g.at
  FROM moved m, given g, jsonb_to_recordset($10::jsonb) AS r(
    id uuid, seq int, kind varchar, addressee varchar, desk varchar, "taskKind" varchar, facts jsonb)
), announced AS (
  INSERT INTO outbox (topic, key, payload, not_before, created_at)
  SELECT o.topic, o.key, o.payload, o."notBefore", g.at
  FROM moved m, given g, jsonb_to_recordset($4::jsonb) AS o(topic varchar, key varchar, payload jsonb, "notBefore" timestamptz)
), handed_in AS (
  INSERT INTO submission (application_id, round, form, commitments, materials, content_hash, at)
  SELECT m.id, s.round, s.form, s.commitments, s.materials, s."contentHash", g.at
  FROM moved m, given g, jsonb_to_record($5::jsonb) AS s(round int, form jsonb, commitments jsonb, materials jsonb, "contentHash" varchar)
  WHERE $5::jsonb IS NOT NULL
), answered AS (
  INSERT INTO idempotency_key (actor_id, key, request_hash, status, body, created_at)
  SELECT k."actorId", k.key, k."requestHash", 201, k.body, g.at
  FROM moved m, given g, jsonb_to_record($7::jsonb) AS k("actorId" varchar, key varchar, "requestHash" varchar, body jsonb)
  WHERE $7::jsonb IS NOT NULL
), revised AS (
  SELECT project_revise(m.project_id, m.zone_id, m.enterprise_id, project_stage_after(m.project_id, p.stage), p.figures, g.at, p."actorId", p.reason),
    project_milestones_note(m.project_id, m.zone_id, m.id, p.milestones, g.at, p."actorId")
  FROM moved m, given g, jsonb_to_record($6::jsonb) AS p(
    stage varchar, figures jsonb, "actorId" varchar, reason text, milestones jsonb)
  WHERE $6::jsonb IS NOT NULL
)
SELECT (SELECT count(*)::int FROM moved) AS moved, (SELECT count(*)::int FROM revised) AS revised`,
};
