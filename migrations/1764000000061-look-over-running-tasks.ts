import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Holds all that the supervisor's board counts, so that the table itself is not read. */
const taskRunning = `
  CREATE INDEX task_running ON task (zone_id, due_on, opened_at, id, desk, state, ready, holder, promised)
  WHERE state IN ('open', 'claimed')`;

export class LookOverRunningTasks1764000000061 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(taskRunning);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX task_running');
  }
}
