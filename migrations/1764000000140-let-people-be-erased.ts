import type { MigrationInterface, QueryRunner } from 'typeorm';

const columns = `
  ALTER TABLE account ADD COLUMN erased_at timestamptz;
  ALTER TABLE submission ADD COLUMN seals jsonb NOT NULL DEFAULT '{}';
  ALTER TABLE objection ADD COLUMN seal jsonb`;

/** What was handed in stays, but for sealed values of a person: the owner of the tables may take those out, and nothing else. */
const keep = `
  CREATE FUNCTION keep_submission() RETURNS trigger LANGUAGE plpgsql AS $$
  DECLARE
    erased text[] := ARRAY(SELECT key FROM jsonb_each(NEW.seals) WHERE value ? 'erased');
    kept jsonb := to_jsonb(OLD) - 'form' - 'seals';
  BEGIN
    IF pg_has_role(current_user, (SELECT relowner FROM pg_class WHERE oid = TG_RELID), 'USAGE')
      AND NEW.form = OLD.form - erased AND to_jsonb(NEW) - 'form' - 'seals' = kept AND NEW.seals - erased = OLD.seals - erased
    THEN RETURN NEW;
    END IF;
    RAISE EXCEPTION 'submission is append-only: UPDATE refused' USING ERRCODE = 'integrity_constraint_violation';
  END $$;
  DROP TRIGGER submission_append_only ON submission;
  CREATE TRIGGER submission_append_only BEFORE UPDATE ON submission FOR EACH ROW EXECUTE FUNCTION keep_submission();
  CREATE TRIGGER submission_never_removed BEFORE DELETE ON submission FOR EACH ROW EXECUTE FUNCTION refuse_change()`;

const keepAll = `
  DROP TRIGGER submission_never_removed ON submission;
  DROP TRIGGER submission_append_only ON submission;
  DROP FUNCTION keep_submission();
  CREATE TRIGGER submission_append_only BEFORE UPDATE OR DELETE ON submission FOR EACH ROW EXECUTE FUNCTION refuse_change()`;

/** 抹除个人信息: what belongs to a person can be taken out of a paper, and the paper still be held against its hash. */
export class LetPeopleBeErased1764000000140 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(columns);
    await db.query(keep);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(keepAll);
    await db.query('ALTER TABLE objection DROP COLUMN seal');
    await db.query('ALTER TABLE submission DROP COLUMN seals');
    await db.query('ALTER TABLE account DROP COLUMN erased_at');
  }
}
