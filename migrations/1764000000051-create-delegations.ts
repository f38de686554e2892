import type { MigrationInterface, QueryRunner } from 'typeorm';

const delegations = `
  CREATE TABLE delegation (
    id           uuid         CONSTRAINT delegation_pk PRIMARY KEY,
    zone_id      varchar(16)  NOT NULL,
    delegator_id uuid         NOT NULL CONSTRAINT delegation_delegator REFERENCES account (id),
    delegate_id  uuid         NOT NULL CONSTRAINT delegation_delegate REFERENCES account (id),
    desk         varchar(32),
    kinds        varchar(16)[],
    starts_on    date         NOT NULL,
    ends_on      date         NOT NULL,
    note         varchar(500) NOT NULL,
    made_at      timestamptz  NOT NULL,
    ended_at     timestamptz,
    ended_by     varchar(64),
    CONSTRAINT delegation_to_another CHECK (delegate_id <> delegator_id),
    CONSTRAINT delegation_period CHECK (ends_on >= starts_on)
  );
  CREATE INDEX delegation_of_delegator ON delegation (delegator_id, made_at, id);
  CREATE INDEX delegation_of_delegate ON delegation (delegate_id, made_at, id)`;

/** 委托: who stands in for whom, from when until when. A row is ended, never removed. */
export class CreateDelegations1764000000051 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(delegations);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE delegation');
  }
}
