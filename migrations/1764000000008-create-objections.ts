import type { MigrationInterface, QueryRunner } from 'typeorm';

const objections = `
  CREATE TABLE objection (
    id             uuid          CONSTRAINT objection_pk PRIMARY KEY,
    zone_id        varchar(16)   NOT NULL,
    application_id uuid          NOT NULL CONSTRAINT objection_application REFERENCES application (id),
    name           varchar(60)   NOT NULL,
    contact        varchar(120)  NOT NULL,
    reason         varchar(2000) NOT NULL,
    made_at        timestamptz   NOT NULL
  );
  CREATE INDEX objection_of_application ON objection (application_id, made_at, id);
  CREATE INDEX application_in_notice ON application (zone_id, id) WHERE status = 'in_notice'`;

export class CreateObjections1764000000008 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(objections);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP INDEX application_in_notice`);
    await db.query(`DROP TABLE objection`);
  }
}
