import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
  CREATE TABLE second_factor (
    account_id   uuid         CONSTRAINT second_factor_pk PRIMARY KEY CONSTRAINT second_factor_account REFERENCES account (id),
    secret       varchar(200) NOT NULL,
    created_at   timestamptz  NOT NULL,
    confirmed_at timestamptz,
    last_step    int          NOT NULL DEFAULT 0
  );
  CREATE TABLE recovery_code (
    account_id uuid        NOT NULL CONSTRAINT recovery_code_second_factor REFERENCES second_factor (account_id) ON DELETE CASCADE,
    code_hash  varchar(64) NOT NULL,
    used_at    timestamptz,
    CONSTRAINT recovery_code_pk PRIMARY KEY (account_id, code_hash)
  )`;

const outcomes = (known: string): string => `
  ALTER TABLE sign_in_record DROP CONSTRAINT sign_in_record_outcome;
  ALTER TABLE sign_in_record ADD CONSTRAINT sign_in_record_outcome CHECK (outcome IN (${known}))`;

export class AddSecondFactors1764000000101 implements MigrationInterface {
  /** Sessions of before have shown all that was asked for when they began. */
  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    await db.query('ALTER TABLE session ADD COLUMN assured_at timestamptz');
    await db.query('UPDATE session SET assured_at = created_at');
    await db.query(outcomes(`'signed_in', 'refused', 'code_awaited', 'code_refused'`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DELETE FROM sign_in_record WHERE outcome IN ('code_awaited', 'code_refused')`);
    await db.query(outcomes(`'signed_in', 'refused'`));
    await db.query('DELETE FROM session WHERE assured_at IS NULL');
    await db.query('ALTER TABLE session DROP COLUMN assured_at');
    await db.query('DROP TABLE recovery_code');
    await db.query('DROP TABLE second_factor');
  }
}
