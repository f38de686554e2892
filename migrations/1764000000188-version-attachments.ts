import type { MigrationInterface, QueryRunner } from 'typeorm';

const content = 'application_id, material, sha256';

export class VersionAttachments1764000000188 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(uniqueBy(`${content}, name`));
  }

  /** Is refused by the database once a content is there under two names. */
  async down(db: QueryRunner): Promise<void> {
    await db.query(uniqueBy(content));
  }
}

const uniqueBy = (columns: string): string => `
  ALTER TABLE attachment
    DROP CONSTRAINT attachment_content,
    ADD CONSTRAINT attachment_content UNIQUE (${columns})`;
