import type { MigrationInterface, QueryRunner } from 'typeorm';

const everyEnterprise = `current_setting('ruqu.enterprise', true) = '*'`;
const inZone = `current_setting('ruqu.zone', true) IN (zone_id, '*')`;
const ofEnterprise = `(${everyEnterprise} OR enterprise_id::text = current_setting('ruqu.enterprise', true))`;

/** Reading the other table is walled off in its turn: what is not seen there is not there. */
const of = (table: string, key: string) => `EXISTS (SELECT 1 FROM ${table} whole WHERE whole.id = ${key})`;
const ofSeen = (table: string, key: string) => `(${everyEnterprise} OR ${of(table, key)})`;

/** A reserve project that somebody was invited to apply about is in reach of whoever takes it up, and stays so for them. */
const invited = `EXISTS (
  SELECT 1 FROM project_invitation i WHERE i.project_id = project.id
    AND (project.stage = 'reserve' OR i.accepted_by::text = current_setting('ruqu.enterprise', true)))`;

/** Which rows a scope reaches, by table. */
const walls: Record<string, string> = {
  application: `${inZone} AND ${ofEnterprise}`,
  application_event: `${inZone} AND ${ofSeen('application', 'application_id')}`,
  submission: of('application', 'application_id'),
  task: `${inZone} AND ${ofSeen('application', 'application_id')}`,
  approval_condition: `${inZone} AND ${ofSeen('application', 'application_id')}`,
  objection: `${inZone} AND ${ofSeen('application', 'application_id')}`,
  card: `${inZone} AND ${ofSeen('application', 'application_id')}`,
  message: `${inZone} AND ${ofSeen('application', 'application_id')}`,
  attachment: `${inZone} AND ${ofSeen('application', 'application_id')}`,
  document: `${inZone} AND ${ofSeen('application', 'application_id')}`,
  timer_finding: of('application', 'application_id'),
  panel_meeting: `${inZone} AND ${everyEnterprise}`,
  panel_item: of('application', 'application_id'),
  project: `${inZone} AND (${ofEnterprise} OR ${invited})`,
  project_invitation: inZone,
  project_revision: `${inZone} AND ${ofSeen('project', 'project_id')}`,
  project_milestone: `${inZone} AND ${ofSeen('project', 'project_id')}`,
  project_assessment: `${inZone} AND ${ofSeen('project', 'project_id')}`,
  frozen_report: `${inZone} AND ${everyEnterprise}`,
  frozen_report_row: of('frozen_report', 'report_id'),
};

/** Row-level security: the second wall. The owner of the tables, who runs migrations, stands inside of it. */
export class WallOffZonesAndEnterprises1764000000130 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const [table, reach] of Object.entries(walls)) {
      await db.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
      await db.query(`CREATE POLICY scope ON ${table} USING (${reach})`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of Object.keys(walls)) {
      await db.query(`DROP POLICY scope ON ${table}`);
      await db.query(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY`);
    }
  }
}
