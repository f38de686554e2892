import { underWay } from '#applications/lifecycle';
import { sqlList } from '#kernel';
import { awaitsAcceptance, wasAdmitted } from '#projects';
import type { Grouping, Standing, Totals } from './totals.js';

/** Condition on `project_revision` that chooses the counted revisions; its parameters begin at $2. */
export interface Counted {
  condition: string;
  /** The instant at which they are looked at. */
  at: string;
  parameters: unknown[];
}

export const current: Counted = { condition: 'valid_to IS NULL', at: `'infinity'::timestamptz`, parameters: [] };

export const asOf = (instant: Date): Counted => ({
  condition: 'valid_from <= $2 AND (valid_to IS NULL OR valid_to > $2)',
  at: '$2',
  parameters: [instant],
});

export interface RevisionKey {
  projectId: string;
  revision: number;
}

export const exactly = (rows: readonly RevisionKey[], instant: Date): Counted => ({
  condition: '(project_id, revision) IN (SELECT * FROM unnest($2::uuid[], $3::int[]))',
  at: '$4',
  parameters: [rows.map(({ projectId }) => projectId), rows.map(({ revision }) => revision), instant],
});

/** One row of totals: of everything, by standing (no key), by key (no standing), or by both. */
export interface TotalsRow extends Totals {
  key: string | null;
  stage: Standing | null;
  /** Of the projects that were admitted at some time alone. */
  everAdmitted: boolean;
  illustrative: boolean;
}

/** Sums in numeric, returned as text: no amount is ever a float. */
const totals = `
  count(*)::int AS projects,
  count(*) FILTER (WHERE rd_design)::int AS "rdDesign",
  COALESCE(round(100.0 * count(*) FILTER (WHERE rd_design) / NULLIF(count(*), 0), 1), 0.0)::text AS "rdDesignShare",
  ${sum('investment_cny')} AS "investmentCny",
  ${sum('import_usd')} AS "importUsd",
  ${sum('export_usd')} AS "exportUsd",
  ${sum('COALESCE(import_usd, 0) + COALESCE(export_usd, 0)')} AS "tradeUsd",
  ${sum('floor_area_sqm')} AS "floorAreaSqm",
  COALESCE(bool_or(illustrative), false) AS illustrative`;

function sum(amount: string): string {
  return `COALESCE(sum(${amount}), 0)::numeric(24,2)::text`;
}

/** Keys of a project for each grouping; only business types may be several. */
const keys: Record<Exclude<Grouping, 'businessType'>, string> = {
  tier: 'tier',
  sector: 'sector',
  stage: `standing || ''`,
  functionalArea: 'functional_area',
};

const looked = { project: 'project_revision.project_id', stage: 'project_revision.stage' };

/** One statement, so that all figures are of one moment. $1 zone, then the condition's parameters. */
export function totalsBy(grouping: Grouping, { condition, at }: Counted): string {
  const key = grouping === 'businessType' ? 'unnest(business_types)' : keys[grouping];
  return `
WITH counted AS (
  SELECT *, CASE WHEN ${awaitsAcceptance({ ...looked, at })} THEN 'awaiting' ELSE stage END AS standing,
    ${wasAdmitted({ ...looked, at })} AS ever_admitted
    FROM project_revision WHERE zone_id = $1 AND ${condition})
SELECT NULL AS key, standing AS stage, false AS "everAdmitted", ${totals} FROM counted GROUP BY GROUPING SETS ((), (standing))
UNION ALL
SELECT NULL, standing, true, ${totals} FROM counted WHERE ever_admitted GROUP BY GROUPING SETS ((), (standing))
UNION ALL
SELECT key, standing, false, ${totals} FROM (SELECT *, ${key} AS key FROM counted) AS keyed
 GROUP BY GROUPING SETS ((key), (key, standing))`;
}

/** Floor space by functional area and stage. */
export const floorSpace = ({ condition }: Counted): string => `
SELECT functional_area AS area, stage, count(*)::int AS projects, ${sum('floor_area_sqm')} AS "floorAreaSqm",
  (count(*) - count(floor_area_sqm))::int AS unknown, bool_or(illustrative) AS illustrative
  FROM project_revision WHERE zone_id = $1 AND ${condition} GROUP BY functional_area, stage`;

/** Accepted, undecided entry applications that need floor space. $1 zone. */
export const acceptedEntries = `
SELECT a.id AS "applicationId", a.number, p.id AS "projectId", p.name_zh AS "projectName",
  p.enterprise_name AS "enterpriseName", p.functional_area AS area, p.floor_area_sqm::text AS "floorAreaSqm",
  a.state ->> 'acceptedOn' AS "acceptedOn", a.state ->> 'receivedOn' AS "receivedOn"
  FROM application a JOIN project p ON p.id = a.project_id
 WHERE a.zone_id = $1 AND a.kind = 'entry' AND a.state ->> 'acceptedOn' IS NOT NULL AND p.floor_area_sqm > 0
   AND a.status IN ${sqlList(underWay)}`;

/** Ids of the counted revisions, for a frozen report. */
export const revisionsCounted = ({ condition }: Counted): string => `
SELECT project_id AS "projectId", revision FROM project_revision WHERE zone_id = $1 AND ${condition} ORDER BY project_id`;
