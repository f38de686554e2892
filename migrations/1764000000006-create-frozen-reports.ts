import type { MigrationInterface, QueryRunner } from 'typeorm';

const frozenReports = `
  CREATE TABLE frozen_report (
    id         uuid         CONSTRAINT frozen_report_pk PRIMARY KEY,
    zone_id    varchar(16)  NOT NULL,
    name       varchar(120) NOT NULL,
    as_of      date         NOT NULL,
    figures    jsonb        NOT NULL,
    sha256     varchar(64)  NOT NULL,
    created_by varchar(64)  NOT NULL,
    created_at timestamptz  NOT NULL
  );
  CREATE UNIQUE INDEX frozen_report_name ON frozen_report (zone_id, name);
  CREATE INDEX frozen_report_newest ON frozen_report (zone_id, created_at, id);

  CREATE TABLE frozen_report_row (
    report_id  uuid NOT NULL CONSTRAINT frozen_report_row_report REFERENCES frozen_report (id),
    project_id uuid NOT NULL,
    revision   int  NOT NULL,
    CONSTRAINT frozen_report_row_pk PRIMARY KEY (report_id, project_id),
    CONSTRAINT frozen_report_row_revision FOREIGN KEY (project_id, revision) REFERENCES project_revision (project_id, revision)
  )`;

/** A frozen report and the revisions it rests on come in one transaction, and never change. */
const guards = `
  CREATE FUNCTION only_while_freezing() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF EXISTS (SELECT 1 FROM frozen_report f WHERE f.id = NEW.report_id AND f.xmin = pg_current_xact_id()::xid) THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'frozen_report_row can only be added together with its report'
      USING ERRCODE = 'integrity_constraint_violation';
  END $$;
  CREATE TRIGGER frozen_report_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON frozen_report
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
  CREATE TRIGGER frozen_report_row_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON frozen_report_row
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
  CREATE TRIGGER frozen_report_row_added_once BEFORE INSERT ON frozen_report_row
    FOR EACH ROW EXECUTE FUNCTION only_while_freezing()`;

export class CreateFrozenReports1764000000006 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(frozenReports);
    await db.query(guards);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE frozen_report_row, frozen_report`);
    await db.query(`DROP FUNCTION only_while_freezing()`);
  }
}
