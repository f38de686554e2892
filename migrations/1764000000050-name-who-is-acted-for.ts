import type { MigrationInterface, QueryRunner } from 'typeorm';

const events = `
  ALTER TABLE application_event ADD on_behalf_of varchar(64);
  CREATE INDEX application_event_on_behalf ON application_event (on_behalf_of, at, id) WHERE on_behalf_of IS NOT NULL`;

const tasks = `
  ALTER TABLE task ADD on_behalf_of varchar(64), ADD done_for varchar(64), ADD urged int NOT NULL DEFAULT 0, ADD urged_on date;
  CREATE INDEX task_on_behalf ON task (on_behalf_of, opened_at, id) WHERE on_behalf_of IS NOT NULL AND state = 'claimed'`;

/** 受托办理: both names stand in every record. And how often a task was urged. */
export class NameWhoIsActedFor1764000000050 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(events);
    await db.query(tasks);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE task DROP on_behalf_of, DROP done_for, DROP urged, DROP urged_on`);
    await db.query(`ALTER TABLE application_event DROP on_behalf_of`);
  }
}
