import type { MigrationInterface, QueryRunner } from 'typeorm';

const records = `
  CREATE TABLE sign_in_record (
    id         uuid         CONSTRAINT sign_in_record_pk PRIMARY KEY,
    account_id uuid         CONSTRAINT sign_in_record_account REFERENCES account (id),
    at         timestamptz  NOT NULL,
    outcome    varchar(16)  NOT NULL CONSTRAINT sign_in_record_outcome CHECK (outcome IN ('signed_in', 'refused')),
    address    varchar(64)  NOT NULL,
    agent      varchar(200) NOT NULL
  );
  CREATE INDEX sign_in_record_of_account ON sign_in_record (account_id, at, id);
  CREATE INDEX sign_in_record_at ON sign_in_record (at)`;

export class RecordSignIns1764000000100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(records);
    await db.query(`
      ALTER TABLE session
        ADD COLUMN address varchar(64) NOT NULL DEFAULT '',
        ADD COLUMN agent varchar(200) NOT NULL DEFAULT ''`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE session DROP COLUMN address, DROP COLUMN agent`);
    await db.query(`DROP TABLE sign_in_record`);
  }
}
