import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One change, one extension and one exit at a time about a project; a draft counts. */
export class OneFollowUpAtATime1764000000030 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `CREATE UNIQUE INDEX application_one_of_a_kind_at_a_time ON application (project_id, kind) WHERE kind <> 'entry'
         AND status IN ('draft', 'received', 'correcting', 'in_review', 'in_panel', 'in_approval', 'in_notice')`,
    );
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX application_one_of_a_kind_at_a_time');
  }
}
