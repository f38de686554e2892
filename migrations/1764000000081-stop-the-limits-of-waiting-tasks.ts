import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sorts last: no limit runs. */
const noLimit = '9999-12-31';

/** Tasks whose limit stands still: in a pause, during a correction, and at a seat of the panel before its meeting. */
const waiting = `
  t.application_id = a.id AND t.state IN ('open', 'claimed')
  AND (a.status = 'correcting' OR jsonb_typeof(a.state -> 'suspension') = 'object'
    OR (t.kind = 'vote' AND a.state -> 'panel' ->> 'mode' = 'session' AND t.desk <> a.state -> 'panel' ->> 'office'
      AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(a.state -> 'sittings') s
        WHERE jsonb_typeof(s -> 'end') = 'null' AND jsonb_typeof(s -> 'opened') = 'object')))`;

/** The queues and the board count no day of a task that nobody may do now. */
export class StopTheLimitsOfWaitingTasks1764000000081 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`UPDATE task t SET due_on = '${noLimit}' FROM application a WHERE ${waiting}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      UPDATE task t SET due_on = coalesce((
        SELECT (s ->> 'dueOn')::date FROM jsonb_array_elements(a.state -> 'tasks') s WHERE s ->> 'id' = t.id::text
      ), '${noLimit}') FROM application a WHERE ${waiting}`);
  }
}
