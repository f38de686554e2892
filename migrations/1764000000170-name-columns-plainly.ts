import type { MigrationInterface, QueryRunner } from 'typeorm';

type Renamed = [table: string, before: string, after: string];

const columns: Renamed[] = [
  ['application', 'counted_under', 'calendar_revision'],
  ['application', 'watched_due_on', 'enforced_due_on'],
  ['application', 'watched_days', 'enforced_days'],
  ['objection', 'seal', 'commitment'],
  ['submission', 'seals', 'commitments'],
  ['task', 'barred', 'excluded_people'],
  ['timer_finding', 'counted', 'computed'],
];

const indexes: [before: string, after: string][] = [
  ['application_counted', 'application_calendar_revision'],
  ['application_watched', 'application_enforced'],
];

/** The text of a function does not follow a column that is renamed. */
const keepSubmission = (column: string) => `
  CREATE OR REPLACE FUNCTION keep_submission() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    erased text[] := ARRAY(SELECT key FROM jsonb_each(NEW.${column}) WHERE value ? 'erased');
    kept jsonb := to_jsonb(OLD) - 'form' - '${column}';
  BEGIN
    IF pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'USAGE')
      AND NEW.form = OLD.form - erased AND to_jsonb(NEW) - 'form' - '${column}' = kept AND NEW.${column} - erased = OLD.${column} - erased
      AND NOT EXISTS (
        SELECT 1 FROM unnest(erased) AS gone (key)
        WHERE NEW.${column} -> key ->> 'digest' IS DISTINCT FROM coalesce(OLD.${column} -> key ->> 'digest', '')
      )
      AND (OLD.${column} ?& erased OR NOT EXISTS (SELECT 1 FROM jsonb_each(OLD.${column}) WHERE value ->> 'digest' <> ''))
    THEN RETURN NEW;
    END IF;
    RAISE EXCEPTION 'submission is append-only: UPDATE refused' USING ERRCODE = 'integrity_constraint_violation';
  END $$`;

/** 列名: columns are called what the code calls them. */
export class NameColumnsPlainly1764000000170 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const [table, before, after] of columns) await renameColumn(db, [table, before, after]);
    for (const [before, after] of indexes) await db.query(`ALTER INDEX ${before} RENAME TO ${after}`);
    await db.query(keepSubmission('commitments'));
    await db.query(`UPDATE outbox SET topic = 'recalculation' WHERE topic = 'recount'`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const [table, before, after] of columns) await renameColumn(db, [table, after, before]);
    for (const [before, after] of indexes) await db.query(`ALTER INDEX ${after} RENAME TO ${before}`);
    await db.query(keepSubmission('seals'));
    await db.query(`UPDATE outbox SET topic = 'recount' WHERE topic = 'recalculation'`);
  }
}

const renameColumn = (db: QueryRunner, [table, from, to]: Renamed): Promise<unknown> =>
  db.query(`ALTER TABLE ${table} RENAME COLUMN ${from} TO ${to}`);
