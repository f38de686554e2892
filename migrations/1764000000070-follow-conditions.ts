import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Conditions of approvals as lists read them; what they say stands in the application's state. */
const conditions = `
  CREATE TABLE approval_condition (
    id             uuid        CONSTRAINT approval_condition_pk PRIMARY KEY,
    zone_id        varchar(16) NOT NULL,
    application_id uuid        NOT NULL CONSTRAINT approval_condition_application REFERENCES application,
    owner          varchar(32) NOT NULL,
    set_by         varchar(32) NOT NULL,
    due_on         date        NOT NULL,
    standing       varchar(16) NOT NULL
  );
  CREATE INDEX approval_condition_followed ON approval_condition (zone_id, standing, due_on, id)
    WHERE standing IN ('open', 'broken');
  CREATE INDEX approval_condition_of_application ON approval_condition (application_id)`;

/** Approvals that were there before: their conditions are open or met. */
const recorded = `
  INSERT INTO approval_condition (id, zone_id, application_id, owner, set_by, due_on, standing)
  SELECT c.id, a.zone_id, a.id, c.owner, c."setBy", c."dueOn", CASE WHEN c."metOn" IS NULL THEN 'open' ELSE 'met' END
  FROM application a, jsonb_to_recordset(a.state->'conditions')
    AS c(id uuid, owner varchar, "setBy" varchar, "dueOn" date, "metOn" date)
  WHERE a.status = 'approved'`;

/** What was under way before has reminders to come: the clock looks at it once and notes when to look again. */
const awaited = `
  UPDATE application SET next_due_at = LEAST(next_due_at, now())
  WHERE status IN ('correcting', 'in_review', 'in_panel', 'in_approval')
     OR (status = 'approved' AND EXISTS (
       SELECT FROM jsonb_to_recordset(state->'conditions') AS c("metOn" date) WHERE c."metOn" IS NULL))`;

export class FollowConditions1764000000070 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(conditions);
    await db.query(recorded);
    await db.query(awaited);
    await db.query(`ALTER TABLE task ALTER key TYPE varchar(64)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE task ALTER key TYPE varchar(48)`);
    await db.query(`DROP TABLE approval_condition`);
  }
}
