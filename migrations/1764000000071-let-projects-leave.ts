import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Which stage a move leads to. `left` follows from how far the project has come, read under the lock under which it is
 * then revised; null, where it is no longer admitted, leaves the stage as it is.
 */
const stageAfter = `
  CREATE FUNCTION project_stage_after(p_project uuid, p_stage varchar) RETURNS varchar LANGUAGE plpgsql AS $$
  DECLARE
    stood varchar;
  BEGIN
    IF p_stage IS DISTINCT FROM 'left' THEN
      RETURN p_stage;
    END IF;
    SELECT stage INTO stood FROM project WHERE id = p_project FOR UPDATE;
    RETURN CASE
      WHEN stood IN ('admitted', 'contracted') THEN 'lost'
      WHEN stood IN ('building', 'operating') THEN 'exited' END;
  END $$`;

export class LetProjectsLeave1764000000071 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(stageAfter);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP FUNCTION project_stage_after(uuid, varchar)`);
  }
}
