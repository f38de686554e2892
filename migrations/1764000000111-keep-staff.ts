import type { MigrationInterface, QueryRunner } from 'typeorm';

const deactivations = `
  CREATE TABLE deactivated_account (
    zone_id    varchar(16) NOT NULL,
    account_id uuid        NOT NULL CONSTRAINT deactivated_account_account REFERENCES account (id),
    at         timestamptz NOT NULL,
    CONSTRAINT deactivated_account_pk PRIMARY KEY (zone_id, account_id)
  )`;

const invitations = `
  CREATE TABLE staff_invitation (
    id           uuid         CONSTRAINT staff_invitation_pk PRIMARY KEY,
    zone_id      varchar(16)  NOT NULL,
    email        varchar(254) NOT NULL CONSTRAINT staff_invitation_email_lower_case CHECK (email = lower(email)),
    name         varchar(80)  NOT NULL,
    offices      jsonb        NOT NULL,
    token_hash   varchar(64)  NOT NULL,
    invited_by   varchar(64)  NOT NULL,
    invited_at   timestamptz  NOT NULL,
    expires_at   timestamptz  NOT NULL,
    accepted_at  timestamptz,
    withdrawn_at timestamptz
  );
  CREATE UNIQUE INDEX staff_invitation_token ON staff_invitation (token_hash);
  CREATE INDEX staff_invitation_of_zone ON staff_invitation (zone_id, invited_at, id)`;

export class KeepStaff1764000000111 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE desk_membership ADD COLUMN revoked_at timestamptz');
    await db.query('ALTER TABLE staff_appointment ADD COLUMN revoked_at timestamptz');
    await db.query(deactivations);
    await db.query(invitations);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE staff_invitation, deactivated_account');
    await db.query('ALTER TABLE staff_appointment DROP COLUMN revoked_at');
    await db.query('ALTER TABLE desk_membership DROP COLUMN revoked_at');
  }
}
