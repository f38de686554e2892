import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The public register reads what was granted, latest first. */
export class ListWhatWasGranted1764000000080 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `CREATE INDEX application_granted ON application (zone_id, id) WHERE status IN ('approved', 'revoked')`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX application_granted');
  }
}
