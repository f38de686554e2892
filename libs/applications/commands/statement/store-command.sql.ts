import { IdempotencyKey, type Statement } from '#platform';
import { OutboxEntry } from '../../outbox/outbox-entry.entity.js';
import { ApplicationEventRow } from '../../tables/application-event.entity.js';
import { Application } from '../../tables/application.entity.js';
import { CardRow } from '../../tables/card.entity.js';
import { ConditionRow } from '../../tables/condition.entity.js';
import { MessageRow } from '../../tables/messages/message.entity.js';
import { Submission } from '../../tables/submission.entity.js';
import { TaskRow } from '../../tables/task.entity.js';
import { writtenColumns } from './application-row.js';
import type { EntitySql } from './entity.sql.js';

const expected = ['id', 'version', 'filesChanged'] as const;

/** Given beside the columns of `application`. */
const given = ['"numberStart" varchar', 'at timestamptz'];

/** Columns that follow from the row of the application, which the statement calls `c`. */
const ofApplication = { zoneId: 'c.zone_id', applicationId: 'c.id' };

/**
 * Everything a command changes, in one statement that succeeds only if version and files are still those that were read.
 * $1 is the application; each further parameter is a JSON array of rows or null, in the order of the tables here.
 */
export const storeCommand = (sql: EntitySql): Statement => ({
  name: 'store-command',
  text: `
WITH changed AS (
  UPDATE application a SET version = a.version + 1, updated_at = g.at,
    number = CASE WHEN a.number IS NULL AND g."numberStart" IS NOT NULL
      THEN g."numberStart" || application_number() ELSE a.number END,
    ${sql.assignments(Application, writtenColumns, 'g')}
  FROM jsonb_to_record($1::jsonb) AS g${sql.definition(Application, [...expected, ...writtenColumns], given)}
  WHERE a.id = g.id AND a.version = g.version AND a.files_changed = g."filesChanged"
  RETURNING a.id, a.zone_id, a.project_id, a.enterprise_id, g.at
), ${[
    sql.insert(ApplicationEventRow, '$2', ofApplication),
    sql.upsert(TaskRow, '$3', ofApplication),
    sql.upsert(CardRow, '$4', ofApplication),
    sql.upsert(ConditionRow, '$5', ofApplication),
    sql.insert(MessageRow, '$6', { ...ofApplication, at: 'c.at' }),
    sql.insert(OutboxEntry, '$7', { createdAt: 'c.at' }),
    sql.insert(Submission, '$8', { applicationId: 'c.id', at: 'c.at' }),
    sql.insert(IdempotencyKey, '$9', { status: '201', createdAt: 'c.at' }),
  ].join(', ')}, ${revisedProjects}
SELECT (SELECT count(*)::int FROM changed) AS changed, (SELECT count(*)::int FROM revised) AS revised`,
});

/** A SELECT in WITH runs only as far as it is asked for: without the count of `revised` no project would change. */
const revisedProjects = `revised AS (
  SELECT
    project_revise(c.project_id, c.zone_id, c.enterprise_id, project_stage_after(c.project_id, p.stage), p.figures, c.at,
      p."actorId", p.reason),
    project_milestones_note(c.project_id, c.zone_id, c.id, p.milestones, c.at, p."actorId")
  FROM changed c, jsonb_to_recordset($10::jsonb) AS p(
    stage varchar, figures jsonb, "actorId" varchar, reason text, milestones jsonb)
)`;
