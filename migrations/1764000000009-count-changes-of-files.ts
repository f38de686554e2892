import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is handed in are the form and the files: a command that read other files than there are has to read again. */
export class CountChangesOfFiles1764000000009 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE application ADD files_changed int NOT NULL DEFAULT 0`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE application DROP files_changed`);
  }
}
