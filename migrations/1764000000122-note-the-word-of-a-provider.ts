import type { MigrationInterface, QueryRunner } from 'typeorm';

export class NoteTheWordOfAProvider1764000000122 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE session ADD COLUMN vouched boolean NOT NULL DEFAULT false');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE session DROP COLUMN vouched');
  }
}
