import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
  CREATE TABLE outgoing_mail (
    id          uuid          CONSTRAINT outgoing_mail_pk PRIMARY KEY,
    recipient   varchar(254),
    locale      varchar(8)    NOT NULL,
    kind        varchar(32)   NOT NULL,
    facts       varchar(4000) NOT NULL,
    written_at  timestamptz   NOT NULL,
    expires_at  timestamptz   NOT NULL,
    attempts    int           NOT NULL DEFAULT 0,
    next_try_at timestamptz   NOT NULL,
    sent_at     timestamptz
  );
  CREATE INDEX outgoing_mail_due ON outgoing_mail (next_try_at) WHERE sent_at IS NULL;
  CREATE TABLE password_reset (
    email_hash varchar(64) CONSTRAINT password_reset_pk PRIMARY KEY,
    account_id uuid        CONSTRAINT password_reset_account REFERENCES account (id) ON DELETE CASCADE,
    token_hash varchar(64) NOT NULL,
    expires_at timestamptz NOT NULL
  );
  CREATE UNIQUE INDEX password_reset_token ON password_reset (token_hash)`;

export class SendMail1764000000102 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE password_reset');
    await db.query('DROP TABLE outgoing_mail');
  }
}
