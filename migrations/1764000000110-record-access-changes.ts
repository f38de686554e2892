import type { MigrationInterface, QueryRunner } from 'typeorm';

const events = `
  CREATE TABLE access_event (
    id         uuid        CONSTRAINT access_event_pk PRIMARY KEY,
    zone_id    varchar(16) NOT NULL,
    at         timestamptz NOT NULL,
    by         varchar(64) NOT NULL,
    kind       varchar(32) NOT NULL,
    account_id uuid        CONSTRAINT access_event_account REFERENCES account (id),
    detail     jsonb       NOT NULL
  );
  CREATE INDEX access_event_of_zone ON access_event (zone_id, at, id)`;

const onlyGrows = `
  CREATE FUNCTION keep_access_events() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION 'What happened to somebody''s access stays as it was written.';
  END $$;
  CREATE TRIGGER access_event_only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON access_event
    FOR EACH STATEMENT EXECUTE FUNCTION keep_access_events()`;

/** 权限变更记录: who gave whom what access, and who took it. It only grows. */
export class RecordAccessChanges1764000000110 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(events);
    await db.query(onlyGrows);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE access_event');
    await db.query('DROP FUNCTION keep_access_events');
  }
}
