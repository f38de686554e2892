import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
  CREATE TABLE linked_identity (
    issuer     varchar(255) NOT NULL,
    subject    varchar(255) NOT NULL,
    account_id uuid         NOT NULL CONSTRAINT linked_identity_account REFERENCES account (id),
    linked_at  timestamptz  NOT NULL,
    CONSTRAINT linked_identity_pk PRIMARY KEY (issuer, subject)
  );
  CREATE UNIQUE INDEX linked_identity_of_account ON linked_identity (account_id, issuer);
  CREATE TABLE single_sign_on_attempt (
    state_hash   varchar(64)   CONSTRAINT single_sign_on_attempt_pk PRIMARY KEY,
    browser_hash varchar(64)   NOT NULL,
    nonce        varchar(64)   NOT NULL,
    verifier     varchar(128)  NOT NULL,
    return_to    varchar(2000) NOT NULL,
    account_id   uuid          CONSTRAINT single_sign_on_attempt_account REFERENCES account (id),
    expires_at   timestamptz   NOT NULL
  )`;

/** Accounts of people who sign in elsewhere have no password. */
export class SignInAtAProvider1764000000121 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    await db.query('ALTER TABLE desk_membership ADD COLUMN by_claim boolean NOT NULL DEFAULT false');
    await db.query('ALTER TABLE staff_appointment ADD COLUMN by_claim boolean NOT NULL DEFAULT false');
    await db.query('ALTER TABLE account ALTER COLUMN password_hash DROP NOT NULL');
  }

  /** Whoever had no password has one then that nothing answers. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(`UPDATE account SET password_hash = '' WHERE password_hash IS NULL`);
    await db.query('ALTER TABLE account ALTER COLUMN password_hash SET NOT NULL');
    await db.query('ALTER TABLE staff_appointment DROP COLUMN by_claim');
    await db.query('ALTER TABLE desk_membership DROP COLUMN by_claim');
    await db.query('DROP TABLE single_sign_on_attempt');
    await db.query('DROP TABLE linked_identity');
  }
}
