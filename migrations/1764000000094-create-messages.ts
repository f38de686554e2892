import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nothing is told again that happened before: the inbox begins empty. */
const tables = `
  CREATE TABLE message (
    id             uuid           CONSTRAINT message_pk PRIMARY KEY,
    zone_id        varchar(16)    NOT NULL,
    application_id uuid           NOT NULL CONSTRAINT message_application REFERENCES application (id),
    seq            int            NOT NULL,
    kind           varchar(32)    NOT NULL,
    addressee      varchar(128)   NOT NULL,
    desk           varchar(32),
    task_kind      varchar(16),
    facts          jsonb          NOT NULL,
    at             timestamptz(3) NOT NULL
  );
  CREATE INDEX message_newest ON message (addressee, at, id);
  CREATE UNIQUE INDEX message_once ON message (application_id, seq, addressee);
  CREATE TABLE message_reading (
    account_id uuid           NOT NULL CONSTRAINT message_reading_account REFERENCES account (id),
    message_id uuid           NOT NULL CONSTRAINT message_reading_message REFERENCES message (id),
    at         timestamptz(3) NOT NULL,
    CONSTRAINT message_reading_pk PRIMARY KEY (account_id, message_id)
  );
  CREATE TABLE message_read_up_to (
    account_id uuid           NOT NULL CONSTRAINT message_read_up_to_account REFERENCES account (id),
    zone_id    varchar(16)    NOT NULL,
    at         timestamptz(3) NOT NULL,
    message_id uuid           NOT NULL,
    CONSTRAINT message_read_up_to_pk PRIMARY KEY (account_id, zone_id)
  )`;

export class CreateMessages1764000000094 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE message_read_up_to');
    await db.query('DROP TABLE message_reading');
    await db.query('DROP TABLE message');
  }
}
