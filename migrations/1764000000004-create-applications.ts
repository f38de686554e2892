import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = `
  CREATE SEQUENCE application_number_seq;
  CREATE FUNCTION application_number() RETURNS text LANGUAGE sql AS $$
    SELECT lpad(n, greatest(6, length(n)), '0') FROM (SELECT nextval('application_number_seq')::text) AS next(n)
  $$;

  CREATE TABLE application (
    id                uuid        CONSTRAINT application_pk PRIMARY KEY,
    zone_id           varchar(16) NOT NULL,
    number            varchar(24),
    kind              varchar(16) NOT NULL,
    procedure_version int         NOT NULL,
    enterprise_id     uuid        NOT NULL CONSTRAINT application_enterprise REFERENCES enterprise,
    project_id        uuid        CONSTRAINT application_project REFERENCES project,
    project_name      varchar(200) NOT NULL DEFAULT '',
    status            varchar(16) NOT NULL,
    lane              varchar(32),
    desks             varchar(32)[] NOT NULL DEFAULT '{}',
    form              jsonb       NOT NULL,
    state             jsonb       NOT NULL,
    version           int         NOT NULL,
    next_due_at       timestamptz,
    created_at        timestamptz NOT NULL,
    updated_at        timestamptz NOT NULL
  );
  CREATE UNIQUE INDEX application_number ON application (zone_id, number);
  CREATE INDEX application_of_enterprise ON application (enterprise_id, updated_at, id);
  CREATE INDEX application_of_project ON application (project_id);
  CREATE UNIQUE INDEX application_one_entry_at_a_time ON application (project_id) WHERE kind = 'entry'
    AND status IN ('received', 'correcting', 'in_review', 'in_panel', 'in_approval', 'in_notice');
  CREATE INDEX application_newest ON application (zone_id, updated_at, id) WHERE status <> 'draft';
  CREATE INDEX application_due ON application (next_due_at) WHERE next_due_at IS NOT NULL;

  CREATE TABLE application_event (
    id             uuid           CONSTRAINT application_event_pk PRIMARY KEY,
    zone_id        varchar(16)    NOT NULL,
    application_id uuid           NOT NULL CONSTRAINT application_event_application REFERENCES application,
    seq            int            NOT NULL,
    type           varchar(32)    NOT NULL,
    actor_id       varchar(64)    NOT NULL,
    at             timestamptz(3) NOT NULL,
    data           jsonb          NOT NULL,
    previous_hash  varchar(64)    NOT NULL,
    hash           varchar(64)    NOT NULL
  );
  CREATE UNIQUE INDEX application_event_order ON application_event (application_id, seq);

  CREATE TABLE submission (
    application_id uuid        NOT NULL CONSTRAINT submission_application REFERENCES application,
    round          int         NOT NULL,
    form           jsonb       NOT NULL,
    materials      jsonb       NOT NULL,
    content_hash   varchar(64) NOT NULL,
    at             timestamptz NOT NULL,
    CONSTRAINT submission_pk PRIMARY KEY (application_id, round)
  );

  CREATE TABLE task (
    id             uuid        CONSTRAINT task_pk PRIMARY KEY,
    zone_id        varchar(16) NOT NULL,
    application_id uuid        NOT NULL CONSTRAINT task_application REFERENCES application,
    key            varchar(48) NOT NULL,
    kind           varchar(16) NOT NULL,
    stage          varchar(16) NOT NULL,
    desk           varchar(32) NOT NULL,
    state          varchar(16) NOT NULL,
    ready          boolean     NOT NULL,
    holder         varchar(64),
    barred         varchar(64)[] NOT NULL DEFAULT '{}',
    lane           varchar(32) NOT NULL,
    priority       int         NOT NULL,
    opened_at      timestamptz NOT NULL,
    promised       int,
    due_on         date        NOT NULL,
    done_at        timestamptz,
    done_by        varchar(64),
    outcome        varchar(16)
  );
  CREATE INDEX task_queue ON task (zone_id, desk, priority, due_on, opened_at, id) WHERE ready;
  CREATE INDEX task_of_holder ON task (holder, opened_at, id) WHERE state = 'claimed';
  CREATE INDEX task_of_application ON task (application_id);
  CREATE INDEX task_done ON task (zone_id, desk, done_at, id) WHERE state = 'done';

  CREATE TABLE outbox (
    id         bigint       GENERATED ALWAYS AS IDENTITY CONSTRAINT outbox_pk PRIMARY KEY,
    topic      varchar(16)  NOT NULL,
    key        varchar(120) NOT NULL,
    payload    jsonb        NOT NULL,
    not_before timestamptz,
    created_at timestamptz  NOT NULL
  )`;

/** What was recorded stays: events and submissions can be added, never changed or removed. */
const appendOnly = `
  CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    RAISE EXCEPTION '% is append-only: % refused', TG_TABLE_NAME, TG_OP USING ERRCODE = 'integrity_constraint_violation';
  END $$;
  CREATE TRIGGER application_event_append_only BEFORE UPDATE OR DELETE ON application_event
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER application_event_never_emptied BEFORE TRUNCATE ON application_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER submission_append_only BEFORE UPDATE OR DELETE ON submission
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
  CREATE TRIGGER submission_never_emptied BEFORE TRUNCATE ON submission
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()`;

export class CreateApplications1764000000004 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(tables);
    await db.query(appendOnly);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE outbox, task, submission, application_event, application`);
    await db.query(`DROP FUNCTION refuse_change()`);
    await db.query(`DROP FUNCTION application_number()`);
    await db.query(`DROP SEQUENCE application_number_seq`);
  }
}
