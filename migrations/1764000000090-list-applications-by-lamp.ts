import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The limit that the lamp of an application follows, beside its state, so that a list can be asked for by lamp. */
const columns = `
  ALTER TABLE application ADD watched_due_on date, ADD watched_days int`;

const index = `
  CREATE INDEX application_watched ON application (zone_id, watched_due_on) WHERE watched_due_on IS NOT NULL`;

/** The running clock, or the condition to be met, that is due first; a publicity period only has to pass. */
const readOffTheState = `
  UPDATE application a SET watched_due_on = w.due_on, watched_days = w.days
  FROM (
    SELECT DISTINCT ON (l.id) l.id, l.due_on, l.days
    FROM (
      SELECT a.id, 1 AS kind, c.place, (c.clock->>'dueOn')::date AS due_on, (c.clock->>'limit')::int AS days
      FROM application a, jsonb_array_elements(a.state->'clocks') WITH ORDINALITY AS c(clock, place)
      WHERE c.clock->>'endedOn' IS NULL AND c.clock->>'dueOn' IS NOT NULL AND c.clock->>'key' <> 'notice'
      UNION ALL
      SELECT a.id, 2, c.place, (c.condition->>'dueOn')::date, NULL
      FROM application a, jsonb_array_elements(a.state->'conditions') WITH ORDINALITY AS c(condition, place)
      WHERE a.status = 'approved' AND c.condition->>'metOn' IS NULL
    ) l
    ORDER BY l.id, l.due_on, l.kind, l.place
  ) w WHERE w.id = a.id`;

export class ListApplicationsByLamp1764000000090 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(columns);
    await db.query(readOffTheState);
    await db.query(index);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX application_watched');
    await db.query('ALTER TABLE application DROP watched_due_on, DROP watched_days');
  }
}
