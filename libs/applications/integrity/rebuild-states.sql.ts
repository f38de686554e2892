import type { EntitySql } from '../commands/statement/entity.sql.js';
import { derivedColumns } from '../rows/derived-columns.js';
import { Application } from '../tables/application.entity.js';

export const page = 200;

export const foldedAfter = `
SELECT a.id, a.version, jsonb_agg(jsonb_build_object('type', e.type) || e.data ORDER BY e.seq) AS events
FROM (SELECT id, version FROM application WHERE id > $1 ORDER BY id LIMIT ${page}) a
JOIN application_event e ON e.application_id = a.id
GROUP BY a.id, a.version ORDER BY a.id`;

const rebuilt = ['state', ...derivedColumns] as const;

/** $1 rows of `application`. One that has changed meanwhile was folded by its command. */
export const keepRebuilt = (sql: EntitySql): string => `
UPDATE application a SET ${sql.assignments(Application, rebuilt, 'f')}
FROM jsonb_to_recordset($1::jsonb) AS f${sql.definition(Application, ['id', 'version', ...rebuilt])}
WHERE a.id = f.id AND a.version = f.version`;
