import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The hourly check counts every timer anew; what it had to set right is listed for a week. */
export class FindWrongTimers1764000000092 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE timer_finding (
        application_id uuid        NOT NULL CONSTRAINT timer_finding_application REFERENCES application (id),
        found_at       timestamptz NOT NULL,
        stored         timestamptz,
        counted        timestamptz,
        CONSTRAINT timer_finding_pk PRIMARY KEY (application_id, found_at)
      );
      CREATE INDEX timer_finding_newest ON timer_finding (found_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE timer_finding');
  }
}
