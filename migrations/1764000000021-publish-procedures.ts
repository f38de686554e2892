import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Versions of procedures that are published beside those in the files. A published version is never changed or removed. */
const versions = `
  CREATE TABLE procedure_version (
    zone_id      varchar(16)    NOT NULL,
    kind         varchar(16)    NOT NULL,
    version      int            NOT NULL,
    text         text           NOT NULL,
    content      jsonb          NOT NULL,
    note         varchar(500)   NOT NULL,
    revision     int            NOT NULL,
    published_by varchar(64)    NOT NULL,
    published_at timestamptz(3) NOT NULL,
    CONSTRAINT procedure_version_pk PRIMARY KEY (zone_id, kind, version)
  );
  CREATE TRIGGER procedure_version_append_only BEFORE UPDATE OR DELETE ON procedure_version
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER procedure_version_never_emptied BEFORE TRUNCATE ON procedure_version
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`;

/** Which applications run under which version. */
const running = `
  CREATE INDEX application_running ON application (zone_id, kind, procedure_version, id)
   WHERE status IN ('received', 'correcting', 'in_review', 'in_panel', 'in_approval', 'in_notice')`;

export class PublishProcedures1764000000021 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(versions);
    await db.query(running);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX application_running');
    await db.query('DROP TABLE procedure_version');
  }
}
