import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was said in the yearly assessments of a project, entry by entry. */
const assessments = `
  CREATE TABLE project_assessment (
    project_id uuid        NOT NULL CONSTRAINT project_assessment_project REFERENCES project (id),
    number     int         NOT NULL,
    zone_id    varchar(16) NOT NULL,
    year       int         NOT NULL,
    act        varchar(16) NOT NULL,
    text       text        NOT NULL,
    due_on     date,
    actor_id   varchar(64) NOT NULL,
    at         timestamptz NOT NULL,
    CONSTRAINT project_assessment_pk PRIMARY KEY (project_id, number)
  );
  CREATE TRIGGER project_assessment_kept BEFORE UPDATE OR DELETE ON project_assessment
    FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
  CREATE TRIGGER project_assessment_never_emptied BEFORE TRUNCATE ON project_assessment
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()`;

export class CreateProjectAssessments1764000000032 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(assessments);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE project_assessment');
  }
}
