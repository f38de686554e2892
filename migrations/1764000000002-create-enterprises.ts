import type { MigrationInterface, QueryRunner } from 'typeorm';

const enterprises = `
  CREATE TABLE enterprise (
    id           uuid         CONSTRAINT enterprise_pk PRIMARY KEY,
    uscc         varchar(18)  NOT NULL,
    name_zh      varchar(120) NOT NULL,
    name_en      varchar(200),
    customs_code varchar(10),
    created_at   timestamptz  NOT NULL
  );
  CREATE UNIQUE INDEX enterprise_uscc ON enterprise (uscc)`;

const members = `
  CREATE TABLE enterprise_member (
    enterprise_id uuid        NOT NULL CONSTRAINT enterprise_member_enterprise REFERENCES enterprise (id),
    account_id    uuid        NOT NULL CONSTRAINT enterprise_member_account REFERENCES account (id),
    role          varchar(8)  NOT NULL,
    since         timestamptz NOT NULL,
    CONSTRAINT enterprise_member_pk PRIMARY KEY (enterprise_id, account_id)
  );
  CREATE INDEX enterprise_member_of_account ON enterprise_member (account_id)`;

export class CreateEnterprises1764000000002 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(enterprises);
    await db.query(members);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE enterprise_member, enterprise');
  }
}
