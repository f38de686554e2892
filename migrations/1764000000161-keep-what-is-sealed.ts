import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `checked` is what is asked besides of every field that is taken out. */
const keepSubmission = (checked: string) => `
  CREATE OR REPLACE FUNCTION keep_submission() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    erased text[] := ARRAY(SELECT key FROM jsonb_each(NEW.seals) WHERE value ? 'erased');
    kept jsonb := to_jsonb(OLD) - 'form' - 'seals';
  BEGIN
    IF pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'USAGE')
      AND NEW.form = OLD.form - erased AND to_jsonb(NEW) - 'form' - 'seals' = kept AND NEW.seals - erased = OLD.seals - erased
      ${checked}
    THEN RETURN NEW;
    END IF;
    RAISE EXCEPTION 'submission is append-only: UPDATE refused' USING ERRCODE = 'integrity_constraint_violation';
  END $$`;

/** A digest stays as it was; what bears none may go only where nothing was sealed, before there were seals. */
const digestsStay = `
      AND NOT EXISTS (
        SELECT 1 FROM unnest(erased) AS gone (key)
        WHERE NEW.seals -> key ->> 'digest' IS DISTINCT FROM coalesce(OLD.seals -> key ->> 'digest', '')
      )
      AND (OLD.seals ?& erased OR NOT EXISTS (SELECT 1 FROM jsonb_each(OLD.seals) WHERE value ->> 'digest' <> ''))`;

const coming = `kind IN ('registered', 'joined')`;
const within = `current_setting('ruqu.enterprise', true) IN (enterprise_id::text, '*')`;
const entry = (checked: string) => `
  DROP POLICY entry ON member_event;
  CREATE POLICY entry ON member_event FOR INSERT WITH CHECK (${checked})`;

/** 封存的内容: only what was sealed about a person leaves a paper. An enterprise's record is written within it, but for who comes in. */
export class KeepWhatIsSealed1764000000161 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(keepSubmission(digestsStay));
    await db.query(entry(`${coming} OR ${within}`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(keepSubmission(''));
    await db.query(entry('true'));
  }
}
