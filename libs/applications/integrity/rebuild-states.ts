import type { DataSource } from 'typeorm';
import { derivedFrom } from '../rows/derived-columns.js';
import { EntitySql } from '../commands/statement/entity.sql.js';
import { fold, foldVersion, type ApplicationEvent } from '../lifecycle/index.js';
import { StateFold } from '../tables/state-fold.entity.js';
import { foldedAfter, keepRebuilt } from './rebuild-states.sql.js';

interface Folded {
  id: string;
  version: number;
  events: ApplicationEvent[];
}

/**
 * 重新折叠: folds every stored state anew, with the columns that follow from it. Needed once after a release that raises
 * `foldVersion`; later starts cost one look. Returns how many applications were folded.
 */
export async function rebuildStates(db: DataSource): Promise<number> {
  const stored = await db.manager.findOneBy(StateFold, { single: true });
  if (stored && stored.version >= foldVersion) return 0;
  const sql = new EntitySql(db);
  let folded = 0;
  for (let rows = await pageAfter(db, nil); rows.length > 0; rows = await pageAfter(db, rows.at(-1)?.id ?? nil)) {
    const states = rows.map(foldedAnew);
    await db.query(keepRebuilt(sql), [JSON.stringify(states)]);
    folded += rows.length;
  }
  await db.manager.update(StateFold, { single: true }, { version: foldVersion });
  return folded;
}

function foldedAnew({ id, version, events }: Folded) {
  const state = fold(events);
  return { id, version, state, ...derivedFrom(state) };
}

const nil = '00000000-0000-0000-0000-000000000000';

const pageAfter = (db: DataSource, id: string) => db.query<Folded[]>(foldedAfter, [id]);
