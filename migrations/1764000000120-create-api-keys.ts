import type { MigrationInterface, QueryRunner } from 'typeorm';

const keys = `
  CREATE TABLE api_key (
    id            uuid          CONSTRAINT api_key_pk PRIMARY KEY,
    zone_id       varchar(16)   NOT NULL,
    account_id    uuid          NOT NULL CONSTRAINT api_key_account REFERENCES account (id),
    enterprise_id uuid,
    name          varchar(80)   NOT NULL,
    prefix        varchar(8)    NOT NULL,
    key_hash      varchar(64)   NOT NULL,
    scopes        varchar(32)[] NOT NULL,
    created_at    timestamptz   NOT NULL,
    expires_at    timestamptz   NOT NULL,
    last_used_at  timestamptz,
    revoked_at    timestamptz
  );
  CREATE UNIQUE INDEX api_key_hash ON api_key (key_hash);
  CREATE INDEX api_key_of_account ON api_key (account_id, created_at, id)`;

export class CreateApiKeys1764000000120 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(keys);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE api_key');
  }
}
