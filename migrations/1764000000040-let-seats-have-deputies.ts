import type { MigrationInterface, QueryRunner } from 'typeorm';

export class LetSeatsHaveDeputies1764000000040 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE desk_membership ADD COLUMN deputy boolean NOT NULL DEFAULT false');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE desk_membership DROP COLUMN deputy');
  }
}
