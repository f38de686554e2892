import type { MigrationInterface, QueryRunner } from 'typeorm';

/** 演示标记: tells data that Ruqu made from data that people made. */
export class MarkDemonstrations1764000000180 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE demonstration (
        id        smallint    CONSTRAINT demonstration_pk PRIMARY KEY CONSTRAINT demonstration_only_one CHECK (id = 1),
        loaded_at timestamptz,
        ahead     bigint      NOT NULL DEFAULT 0
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE demonstration');
  }
}
