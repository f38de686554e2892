import type { MigrationInterface, QueryRunner } from 'typeorm';

const events = `
  CREATE TABLE member_event (
    id            uuid        CONSTRAINT member_event_pk PRIMARY KEY,
    enterprise_id uuid        NOT NULL CONSTRAINT member_event_enterprise REFERENCES enterprise (id),
    at            timestamptz NOT NULL,
    by            uuid,
    kind          varchar(32) NOT NULL,
    account_id    uuid        CONSTRAINT member_event_account REFERENCES account (id),
    invitation_id uuid,
    role          varchar(16),
    former_role   varchar(16)
  );
  CREATE INDEX member_event_of_enterprise ON member_event (enterprise_id, at, id)`;

const onlyGrows = `
  CREATE FUNCTION keep_member_events() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'What happened to the members of an enterprise stays as it was written.';
  END $$;
  CREATE TRIGGER member_event_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON member_event
    FOR EACH STATEMENT EXECUTE FUNCTION keep_member_events()`;

/** Read within the enterprise alone. Written by whoever comes in, who is in none yet. */
const wall = `
  ALTER TABLE member_event ENABLE ROW LEVEL SECURITY;
  CREATE POLICY scope ON member_event FOR SELECT
    USING (current_setting('ruqu.enterprise', true) IN (enterprise_id::text, '*'));
  CREATE POLICY entry ON member_event FOR INSERT WITH CHECK (true)`;

/** 成员变动记录 of an enterprise: who came, as what, by whom, and who went. It only grows. */
export class RecordChangesOfMembers1764000000150 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(events);
    await db.query(onlyGrows);
    await db.query(wall);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE member_event');
    await db.query('DROP FUNCTION keep_member_events');
  }
}
