import type { DataSource } from 'typeorm';
import { derivedColumns, derivedFrom } from '../commands/derived-columns.js';
import { EntitySql } from '../commands/entity-sql.js';
import { fold, foldVersion, type ApplicationEvent } from '../lifecycle/index.js';
import { Application } from '../tables/application.entity.js';

interface Folded {
  id: string;
  version: number;
  events: ApplicationEvent[];
}

const page = 200;

const foldedAfter = `
SELECT a.id, a.version, jsonb_agg(jsonb_build_object('type', e.type) || e.data ORDER BY e.seq) AS events
FROM (SELECT id, version FROM application WHERE id > $1 ORDER BY id LIMIT ${page}) a
JOIN application_event e ON e.application_id = a.id
GROUP BY a.id, a.version ORDER BY a.id`;

const rebuilt = ['state', ...derivedColumns] as const;

/** $1 rows of `application`. One that has changed meanwhile was folded by its command. */
const keep = (sql: EntitySql): string => `
UPDATE application a SET ${sql.assignments(Application, rebuilt, 'f')}
FROM jsonb_to_recordset($1::jsonb) AS f${sql.definition(Application, ['id', 'version', ...rebuilt])}
WHERE a.id = f.id AND a.version = f.version`;

/**
 * 重新折叠: brings every stored state, and what is read off it beside it, to what the events fold to now. Needed once after a release whose fold tells more
 * than the one before; afterwards it costs one look. Returns how many applications were folded anew.
 */
export async function rebuildStates(db: DataSource): Promise<number> {
  const [stored] = await db.query<{ version: number }[]>('SELECT version FROM state_fold');
  if (stored && stored.version >= foldVersion) return 0;
  const sql = new EntitySql(db);
  let folded = 0;
  for (let rows = await pageAfter(db, nil); rows.length > 0; rows = await pageAfter(db, rows.at(-1)?.id ?? nil)) {
    const states = rows.map(foldedAnew);
    await db.query(keep(sql), [JSON.stringify(states)]);
    folded += rows.length;
  }
  await db.query('UPDATE state_fold SET version = $1', [foldVersion]);
  return folded;
}

function foldedAnew({ id, version, events }: Folded) {
  const state = fold(events);
  return { id, version, state, ...derivedFrom(state) };
}

const nil = '00000000-0000-0000-0000-000000000000';

const pageAfter = (db: DataSource, id: string) => db.query<Folded[]>(foldedAfter, [id]);
