import type { DataSource } from 'typeorm';
import { eventHash, hashOf } from './hash-chain.js';
import { fold, type ApplicationEvent } from './lifecycle/index.js';

/** What does not agree with the events of one application. */
export interface Difference {
  applicationId: string;
  number: string | null;
  /** `state`: not the fold of the events · `chain`: an event was altered, added or removed · `status`: the column. */
  what: 'state' | 'chain' | 'status';
  /** The event at which the chain breaks. */
  seq?: number;
}

export interface Replayed {
  applications: number;
  events: number;
  differences: Difference[];
}

interface Stored {
  id: string;
  number: string | null;
  status: string;
  state: unknown;
  events: StoredEvent[];
}

interface StoredEvent {
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

const page = 200;

const applicationsAfter = `
SELECT a.id, a.number, a.status, a.state, coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'seq', e.seq, 'type', e.type,
  'actorId', e.actor_id, 'onBehalfOf', e.on_behalf_of, 'at', to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'data', e.data,
  'previousHash', e.previous_hash, 'hash', e.hash) ORDER BY e.seq) FILTER (WHERE e.id IS NOT NULL), '[]') AS events
FROM (SELECT * FROM application WHERE id > $1 ORDER BY id LIMIT ${page}) a
LEFT JOIN application_event e ON e.application_id = a.id
GROUP BY a.id, a.number, a.status, a.state ORDER BY a.id`;

/**
 * 重放核验: folds every application's events anew and holds the result against what is stored, page by page in short
 * statements, so that it may run beside the work of the day.
 */
export async function replay(db: DataSource): Promise<Replayed> {
  const result: Replayed = { applications: 0, events: 0, differences: [] };
  for (let rows = await pageAfter(db, nil); rows.length > 0; rows = await pageAfter(db, rows.at(-1)?.id ?? nil)) {
    result.applications += rows.length;
    result.events += rows.reduce((sum, { events }) => sum + events.length, 0);
    result.differences.push(...rows.flatMap(differencesIn));
    if (rows.length < page) break;
  }
  return result;
}

const nil = '00000000-0000-0000-0000-000000000000';

const pageAfter = (db: DataSource, id: string) => db.query<Stored[]>(applicationsAfter, [id]);

function differencesIn({ id, number, status, state, events }: Stored): Difference[] {
  const replayed = fold(events.map(({ type, data }) => ({ type, ...data }) as ApplicationEvent));
  const broken = brokenLink(id, events);
  const about = { applicationId: id, number };
  return [
    ...(hashOf(replayed) === hashOf(state) ? [] : [{ ...about, what: 'state' as const }]),
    ...(replayed.status === status ? [] : [{ ...about, what: 'status' as const }]),
    ...(broken === null ? [] : [{ ...about, what: 'chain' as const, seq: broken }]),
  ];
}

/** The first event that does not follow from the one before it, by number and by hash. */
function brokenLink(applicationId: string, events: StoredEvent[]): number | null {
  const broken = events.find(({ previousHash, hash, ...event }, place) => {
    const before = events[place - 1]?.hash ?? '';
    return (
      event.seq !== place + 1 || previousHash !== before || hash !== eventHash({ ...event, applicationId }, before)
    );
  });
  return broken?.seq ?? null;
}
