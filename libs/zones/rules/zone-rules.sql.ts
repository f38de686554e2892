import type { EntityManager } from 'typeorm';
import type { CalendarAct } from '#calendar';
import type { Statement } from '#platform';
import type { Procedure } from '../procedure/index.js';

/** An act with the revision of the rules that it made. */
export type NumberedAct = CalendarAct & { revision: number };

/** Recorded rules of a zone, as of one moment. */
export interface RecordedRules {
  revision: number;
  acts: NumberedAct[];
  /** Published versions of procedures. */
  procedures: Procedure[];
}

export const revisionOfZone: Statement = {
  name: 'revision-of-zone',
  text: `SELECT revision FROM zone_rules WHERE zone_id = $1`,
};

const acts = `
  SELECT coalesce(jsonb_agg(c.data || jsonb_build_object('type', c.type, 'revision', c.revision, 'recordedBy', c.recorded_by,
    'recordedAt', to_char(c.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) ORDER BY c.revision), '[]')
  FROM calendar_act c WHERE c.zone_id = $1`;

const procedures = `
  SELECT coalesce(jsonb_agg(p.content ORDER BY p.kind, p.version), '[]') FROM procedure_version p WHERE p.zone_id = $1`;

export const recordedRules = `
SELECT coalesce((SELECT revision FROM zone_rules WHERE zone_id = $1), 0) AS revision, (${acts}) AS acts,
  (${procedures}) AS procedures`;

/** Takes the next revision; other changes of the zone's rules wait for this transaction. */
export async function nextRevision(tx: EntityManager, zoneId: string): Promise<number> {
  const [row] = await tx.query<{ revision: number }[]>(
    `INSERT INTO zone_rules AS z (zone_id, revision) VALUES ($1, 1)
     ON CONFLICT (zone_id) DO UPDATE SET revision = z.revision + 1 RETURNING revision`,
    [zoneId],
  );
  if (!row) throw new Error('PostgreSQL returned no revision');
  return row.revision;
}

/** Recorded acts; after `nextRevision` nobody else adds any. */
export async function actsOf(tx: EntityManager, zoneId: string): Promise<NumberedAct[]> {
  const [row] = await tx.query<Pick<RecordedRules, 'acts'>[]>(`SELECT (${acts}) AS acts`, [zoneId]);
  return row?.acts ?? [];
}
