import type { Sql } from '#platform';
import type { ApplicationEvent } from '../../lifecycle/index.js';
import type { Commitment, Commitments } from '../../evidence/commitments.js';
import type { SubmittedMaterial } from '../../tables/submission.entity.js';

/** A row under the names of its properties. Instants are RFC 3339, days YYYY-MM-DD. */
export type Row = Record<string, unknown>;

/** A stored application with all tables that follow from its events. */
export interface Stored {
  id: string;
  number: string | null;
  state: Row;
  events: StoredEvent[];
  application: Row;
  task: Row[];
  card: Row[];
  condition: Row[];
  submission: {
    round: number;
    contentHash: string;
    form: Row;
    commitments: Commitments;
    materials: SubmittedMaterial[];
  }[];
  objection: { id: string; name: string; contact: string; reason: string; commitment: Commitment | null }[];
  /** 议程: meetings that have the application on their agenda. */
  agenda: (Row & { meetingId: string; cancelled: boolean })[];
}

export interface StoredEvent {
  id: string;
  seq: number;
  type: ApplicationEvent['type'];
  actorId: string;
  onBehalfOf: string | null;
  at: string;
  data: Record<string, unknown>;
  previousHash: string;
  hash: string;
}

export const page = 200;

const rowsOf = (table: string) =>
  `(SELECT coalesce(jsonb_agg(to_jsonb(r)), '[]') FROM ${table} r WHERE r.application_id = a.id)`;

/** One statement, so that all rows are of one moment. $1 the last id before. */
const applicationsAfter = `
SELECT a.id, a.number, a.state, to_jsonb(a) - 'form' - 'state' AS application,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'seq', e.seq, 'type', e.type, 'actorId', e.actor_id,
    'onBehalfOf', e.on_behalf_of, 'at', to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'data', e.data,
    'previousHash', e.previous_hash, 'hash', e.hash) ORDER BY e.seq), '[]')
    FROM application_event e WHERE e.application_id = a.id) AS events,
  ${rowsOf('task')} AS task, ${rowsOf('card')} AS card, ${rowsOf('approval_condition')} AS condition,
  ${rowsOf('submission')} AS submission, ${rowsOf('objection')} AS objection,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('meetingId', m.id, 'year', m.year, 'serial', m.serial, 'heldAt', m.held_at,
    'place', m.place, 'cancelled', m.state = 'cancelled')), '[]')
    FROM panel_item i JOIN panel_meeting m ON m.id = i.meeting_id WHERE i.application_id = a.id) AS agenda
FROM (SELECT * FROM application WHERE id > $1 ORDER BY id LIMIT ${page}) a ORDER BY a.id`;

export async function storedAfter(db: Sql, id: string): Promise<Stored[]> {
  const found = await db.query<Stored[]>(applicationsAfter, [id]);
  return found.map((one) => ({
    ...one,
    application: named(one.application),
    task: one.task.map(named),
    card: one.card.map(named),
    condition: one.condition.map(named),
    submission: one.submission.map(named) as unknown as Stored['submission'],
  }));
}

/** A row of columns under the names of its properties. */
const named = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );
