import type { MigrationInterface, QueryRunner } from 'typeorm';

const inZone = `current_setting('ruqu.zone', true) IN (zone_id, '*')`;
const enterprise = `current_setting('ruqu.enterprise', true)`;
const person = `current_setting('ruqu.person', true)`;
const ofOwner = `enterprise_id::text = ${enterprise}`;
const invited = `EXISTS (
  SELECT 1 FROM project_invitation i WHERE i.project_id = project.id
    AND (project.stage = 'reserve' OR i.accepted_by::text = ${enterprise}))`;

/** How a wall says that a setting reaches everything, or else what satisfies a condition; and how it looks at another table. */
interface Words {
  either: (setting: string, condition: string) => string;
  seen: (table: string, key: string) => string;
}

const before: Words = {
  either: (setting, condition) => `(${setting} = '*' OR ${condition})`,
  seen: (table, key) => `EXISTS (SELECT 1 FROM ${table} whole WHERE whole.id = ${key})`,
};

/** `OFFSET 0` keeps the planner from reading the whole other table at once to look one key up in it. */
const now: Words = {
  either: (setting, condition) => `CASE WHEN ${setting} = '*' THEN true ELSE ${condition} END`,
  seen: (table, key) => `EXISTS (SELECT 1 FROM ${table} whole WHERE whole.id = ${key} OFFSET 0)`,
};

/** What an enterprise reaches beside its zone, by table; nobody of an enterprise reaches a table whose condition is false. */
const reached = (seen: Words['seen']): Record<string, string> => ({
  application: ofOwner,
  application_event: seen('application', 'application_id'),
  task: seen('application', 'application_id'),
  approval_condition: seen('application', 'application_id'),
  objection: seen('application', 'application_id'),
  card: seen('application', 'application_id'),
  message: seen('application', 'application_id'),
  attachment: seen('application', 'application_id'),
  document: seen('application', 'application_id'),
  panel_meeting: 'false',
  project: `(${ofOwner} OR ${invited})`,
  project_revision: seen('project', 'project_id'),
  project_milestone: seen('project', 'project_id'),
  project_assessment: seen('project', 'project_id'),
  frozen_report: 'false',
});

/**
 * The same walls in words that the planner can judge. It takes `setting = '*' OR …` for one row in a hundred, and so prefers
 * to read and sort whole tables; of a CASE it expects half of the rows. How many are of a zone it knows from statistics.
 */
export class LetThePlannerSeeThroughTheWall1764000000240 implements MigrationInterface {
  up = (db: QueryRunner): Promise<void> => rebuild(db, now);
  down = (db: QueryRunner): Promise<void> => rebuild(db, before);
}

async function rebuild(db: QueryRunner, { either, seen }: Words): Promise<void> {
  const walls = Object.entries(reached(seen)).map(([table, reach]) => [
    table,
    `${inZone} AND ${either(enterprise, reach)}`,
  ]);
  const others = [
    ['member_event', either(enterprise, ofOwner)],
    ['act_draft', either(person, `account_id::text = ${person}`)],
  ];
  for (const [table, wall] of [...walls, ...others]) await db.query(`ALTER POLICY scope ON ${table} USING (${wall})`);
}
