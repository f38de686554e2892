import type { MigrationInterface, QueryRunner } from 'typeorm';

const attachments = `
  CREATE TABLE attachment (
    id              uuid         CONSTRAINT attachment_pk PRIMARY KEY,
    zone_id         varchar(16)  NOT NULL,
    application_id  uuid         NOT NULL CONSTRAINT attachment_application REFERENCES application (id),
    material        varchar(64)  NOT NULL,
    name            varchar(200) NOT NULL,
    media_type      varchar(100) NOT NULL,
    bytes           int          NOT NULL,
    sha256          varchar(64)  NOT NULL,
    uploaded_by     uuid         NOT NULL,
    uploaded_at     timestamptz  NOT NULL,
    removed_at      timestamptz,
    CONSTRAINT attachment_content UNIQUE (application_id, material, sha256)
  )`;

const serials = `
  CREATE TABLE document_serial (
    zone_id varchar(16) NOT NULL,
    kind    varchar(32) NOT NULL,
    year    int         NOT NULL,
    last    int         NOT NULL,
    CONSTRAINT document_serial_pk PRIMARY KEY (zone_id, kind, year)
  )`;

const documents = `
  CREATE TABLE document (
    id             uuid        CONSTRAINT document_pk PRIMARY KEY,
    zone_id        varchar(16) NOT NULL,
    application_id uuid        NOT NULL CONSTRAINT document_application REFERENCES application (id),
    event_id       uuid        NOT NULL CONSTRAINT document_event UNIQUE,
    kind           varchar(32) NOT NULL,
    year           int         NOT NULL,
    serial         int         NOT NULL,
    number         varchar(64) NOT NULL,
    code           varchar(19) NOT NULL CONSTRAINT document_code UNIQUE,
    issued_at      timestamptz(3) NOT NULL,
    facts          jsonb       NOT NULL,
    sha256         varchar(64),
    bytes          int,
    CONSTRAINT document_number UNIQUE (zone_id, kind, year, serial)
  )`;

export class CreateDocuments1764000000005 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(attachments);
    await db.query(`CREATE INDEX attachment_sha256 ON attachment (sha256)`);
    await db.query(serials);
    await db.query(documents);
    await db.query(`CREATE INDEX document_of_application ON document (application_id, issued_at)`);
    await db.query(`CREATE INDEX document_sha256 ON document (sha256)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE document`);
    await db.query(`DROP TABLE document_serial`);
    await db.query(`DROP TABLE attachment`);
  }
}
