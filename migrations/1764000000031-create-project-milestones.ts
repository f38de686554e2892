import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happened to the milestones of a project, entry by entry. Projects that are admitted already need no rows: theirs are derived. */
const milestones = `
  CREATE TABLE project_milestone (
    project_id     uuid        NOT NULL CONSTRAINT project_milestone_project REFERENCES project (id),
    number         int         NOT NULL,
    zone_id        varchar(16) NOT NULL,
    key            varchar(40) NOT NULL,
    act            varchar(16) NOT NULL,
    planned_on     date,
    done_on        date,
    evidence       text,
    reason         text,
    application_id uuid,
    actor_id       varchar(64) NOT NULL,
    at             timestamptz NOT NULL,
    CONSTRAINT project_milestone_pk PRIMARY KEY (project_id, number)
  );
  CREATE TRIGGER project_milestone_kept BEFORE UPDATE OR DELETE ON project_milestone
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
  CREATE TRIGGER project_milestone_never_emptied BEFORE TRUNCATE ON project_milestone
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()`;

/** What an application plans or puts off, in its transaction; the project's row is held by then. */
const note = `
  CREATE FUNCTION project_milestones_note(p_project uuid, p_zone varchar, p_application uuid, p_entries jsonb,
    p_at timestamptz, p_actor varchar) RETURNS void LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO project_milestone (project_id, number, zone_id, key, act, planned_on, application_id, actor_id, at)
    SELECT p_project, noted.entries + e.place, p_zone, e.key, e.act, e."plannedOn", p_application, p_actor, p_at
      FROM (SELECT count(*)::int AS entries FROM project_milestone WHERE project_id = p_project) AS noted,
        jsonb_to_recordset(p_entries) AS e(place int, key varchar, act varchar, "plannedOn" date);
  END $$`;

export class CreateProjectMilestones1764000000031 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(milestones);
    await db.query(note);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP FUNCTION project_milestones_note(uuid, varchar, uuid, jsonb, timestamptz, varchar)');
    await db.query('DROP TABLE project_milestone');
  }
}
