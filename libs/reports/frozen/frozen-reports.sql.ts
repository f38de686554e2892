/** Revisions counted in a report. $1 report, $2 projects, $3 their revisions. */
export const insertReportRows = `
INSERT INTO frozen_report_row (report_id, project_id, revision) SELECT $1, * FROM unnest($2::uuid[], $3::int[])`;
