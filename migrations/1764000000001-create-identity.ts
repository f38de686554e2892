import type { MigrationInterface, QueryRunner } from 'typeorm';

const accounts = `
  CREATE TABLE account (
    id            uuid         CONSTRAINT account_pk PRIMARY KEY,
    email         varchar(254) NOT NULL CONSTRAINT account_email_lower_case CHECK (email = lower(email)),
    name          varchar(80)  NOT NULL,
    password_hash varchar(200) NOT NULL,
    locale        varchar(8)   NOT NULL,
    demonstration boolean      NOT NULL,
    created_at    timestamptz  NOT NULL
  );
  CREATE UNIQUE INDEX account_email ON account (email)`;

const offices = `
  CREATE TABLE desk_membership (
    id         uuid        CONSTRAINT desk_membership_pk PRIMARY KEY,
    zone_id    varchar(16) NOT NULL,
    account_id uuid        NOT NULL CONSTRAINT desk_membership_account REFERENCES account (id),
    desk       varchar(32) NOT NULL,
    starts_on  date        NOT NULL,
    ends_on    date
  );
  CREATE INDEX desk_membership_of_account ON desk_membership (account_id);
  CREATE INDEX desk_membership_of_desk ON desk_membership (zone_id, desk);

  CREATE TABLE staff_appointment (
    id         uuid        CONSTRAINT staff_appointment_pk PRIMARY KEY,
    zone_id    varchar(16) NOT NULL,
    account_id uuid        NOT NULL CONSTRAINT staff_appointment_account REFERENCES account (id),
    role       varchar(16) NOT NULL,
    starts_on  date        NOT NULL,
    ends_on    date
  );
  CREATE INDEX staff_appointment_of_account ON staff_appointment (account_id)`;

const sessions = `
  CREATE TABLE session (
    id           uuid        CONSTRAINT session_pk PRIMARY KEY,
    token_hash   varchar(64) NOT NULL,
    account_id   uuid        NOT NULL CONSTRAINT session_account REFERENCES account (id),
    zone_id      varchar(16) NOT NULL,
    created_at   timestamptz NOT NULL,
    last_seen_at timestamptz NOT NULL,
    idle_seconds int         NOT NULL,
    expires_at   timestamptz NOT NULL
  );
  CREATE UNIQUE INDEX session_token ON session (token_hash);
  CREATE INDEX session_of_account ON session (account_id);

  CREATE TABLE sign_in_throttle (
    key           varchar(64) CONSTRAINT sign_in_throttle_pk PRIMARY KEY,
    attempts      int         NOT NULL,
    last_at       timestamptz NOT NULL,
    blocked_until timestamptz NOT NULL
  )`;

const idempotency = `
  CREATE TABLE idempotency_key (
    actor_id     varchar(64) NOT NULL,
    key          varchar(80) NOT NULL,
    request_hash varchar(64) NOT NULL,
    status       int         NOT NULL,
    body         jsonb,
    created_at   timestamptz NOT NULL,
    CONSTRAINT idempotency_key_pk PRIMARY KEY (actor_id, key)
  )`;

export class CreateIdentity1764000000001 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const statement of [accounts, offices, sessions, idempotency]) await db.query(statement);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'DROP TABLE idempotency_key, sign_in_throttle, session, staff_appointment, desk_membership, account',
    );
  }
}
