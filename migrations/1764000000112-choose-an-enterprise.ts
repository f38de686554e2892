import type { MigrationInterface, QueryRunner } from 'typeorm';

const invitations = `
  CREATE TABLE member_invitation (
    id            uuid         CONSTRAINT member_invitation_pk PRIMARY KEY,
    enterprise_id uuid         NOT NULL CONSTRAINT member_invitation_enterprise REFERENCES enterprise (id),
    email         varchar(254) NOT NULL CONSTRAINT member_invitation_email_lower_case CHECK (email = lower(email)),
    name          varchar(80)  NOT NULL,
    role          varchar(8)   NOT NULL,
    token_hash    varchar(64)  NOT NULL,
    invited_by    uuid         NOT NULL CONSTRAINT member_invitation_inviter REFERENCES account (id),
    invited_at    timestamptz  NOT NULL,
    expires_at    timestamptz  NOT NULL,
    accepted_at   timestamptz,
    withdrawn_at  timestamptz
  );
  CREATE UNIQUE INDEX member_invitation_token ON member_invitation (token_hash);
  CREATE INDEX member_invitation_of_enterprise ON member_invitation (enterprise_id, invited_at, id)`;

const requests = `
  CREATE TABLE membership_request (
    id            uuid         CONSTRAINT membership_request_pk PRIMARY KEY,
    uscc          varchar(18)  NOT NULL,
    account_id    uuid         NOT NULL CONSTRAINT membership_request_account REFERENCES account (id),
    reason        varchar(500) NOT NULL,
    asked_at      timestamptz  NOT NULL,
    answer        varchar(16)  CONSTRAINT membership_request_answer CHECK (answer IN ('admitted', 'declined', 'withdrawn')),
    answered_at   timestamptz,
    answered_by   uuid
  );
  CREATE UNIQUE INDEX membership_request_open ON membership_request (account_id, uscc) WHERE answer IS NULL;
  CREATE INDEX membership_request_of_enterprise ON membership_request (uscc, asked_at, id) WHERE answer IS NULL;
  CREATE INDEX membership_request_of_account ON membership_request (account_id, asked_at, id)`;

export class ChooseAnEnterprise1764000000112 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE session ADD COLUMN enterprise_id uuid');
    await db.query(invitations);
    await db.query(requests);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE membership_request, member_invitation');
    await db.query('ALTER TABLE session DROP COLUMN enterprise_id');
  }
}
