const copies = (count) => `
CREATE TEMP TABLE copy AS SELECT n, gen_random_uuid() AS application, gen_random_uuid() AS task, gen_random_uuid() AS project
FROM generate_series(1, ${Number(count)}) n`;

const statements = [
  `INSERT INTO project SELECT row.* FROM copy c, application a JOIN project p ON p.id = a.project_id,
   LATERAL jsonb_populate_record(p, jsonb_build_object('id', c.project, 'code', 'BENCH-' || c.n)) row
   WHERE a.id = $1`,

  `INSERT INTO application SELECT row.* FROM copy c, application a,
   LATERAL jsonb_populate_record(a, jsonb_build_object(
     'id', c.application, 'number', 'BENCH-' || c.n, 'project_id', c.project,
     'state', replace(replace(a.state::text, (SELECT id::text FROM task WHERE application_id = $1), c.task::text),
       a.project_id::text, c.project::text)::jsonb)) row
   WHERE a.id = $1`,

  `INSERT INTO application_event SELECT row.* FROM copy c, application_event e,
   LATERAL jsonb_populate_record(e, jsonb_build_object('id', gen_random_uuid(), 'application_id', c.application)) row
   WHERE e.application_id = $1`,

  `INSERT INTO task SELECT row.* FROM copy c, task t,
   LATERAL jsonb_populate_record(t, jsonb_build_object('id', c.task, 'application_id', c.application)) row
   WHERE t.application_id = $1`,
];

/** Copies an application with one task, and its project and events, as often as wanted. Returns the ids of the copies. */
export async function manyApplications(sql, { applicationId }, count) {
  await sql.query(copies(count));
  for (const statement of statements) await sql.query(statement, [applicationId]);
  const { rows } = await sql.query(
    'SELECT application AS "applicationId", task AS "taskId", project AS "projectId" FROM copy ORDER BY n',
  );
  await sql.query('DROP TABLE copy');
  await sql.query('VACUUM ANALYZE');
  await sql.query('CHECKPOINT');
  return rows;
}
