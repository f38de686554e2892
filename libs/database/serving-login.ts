import { createHmac } from 'node:crypto';
import { Client } from 'pg';
import type { QueryRunner } from 'typeorm';
import { UnsuitableServer } from './own-server.js';

/** The settings that say how to reach the database. */
export interface Logins {
  /** URL of the tables' owner, who runs the migrations. */
  DATABASE_URL?: string;
  DATABASE_APP_URL?: string;
}

/**
 * The login of requests and jobs. It owns no table, so row-level security applies to it. Without DATABASE_APP_URL it is
 * the owner's name with `_app`, with a password derived from the owner's.
 */
export function servingUrl({ DATABASE_URL, DATABASE_APP_URL }: Logins): string {
  if (DATABASE_APP_URL) return DATABASE_APP_URL;
  if (!DATABASE_URL) throw new Error('There is no database: DATABASE_URL is not known.');
  const url = new URL(DATABASE_URL);
  if (!url.password) {
    throw new UnsuitableServer(
      'DATABASE_URL holds no password; then DATABASE_APP_URL must name the login that serves requests.',
    );
  }
  const key = decodeURIComponent(url.password);
  url.username = `${url.username}_app`;
  url.password = createHmac('sha256', key).update('ruqu: the login that serves').digest('base64url');
  return url.href;
}

const onTables = 'SELECT, INSERT, UPDATE, DELETE';
const onSequences = 'USAGE, SELECT';

/** The serving login may not change events or the list of migrations. */
const appendOnly = ['application_event', 'access_event', 'member_event'];

/** Creates the serving login where it is missing, and grants it the present tables. */
export async function admitServing(owner: QueryRunner, url: string): Promise<void> {
  const { username, password } = new URL(url);
  const name = decodeURIComponent(username);
  if (!(await canLogIn(url))) await makeLogin(owner, name, decodeURIComponent(password));
  const [login] = (await owner.query('SELECT quote_ident($1) AS name', [name])) as [{ name: string }];
  await owner.query(grantsTo(login.name));
}

/** Grants rights on future tables too, so that no table is ever without them. */
const grantsTo = (login: string) => `
  GRANT USAGE ON SCHEMA public TO ${login};
  GRANT ${onTables} ON ALL TABLES IN SCHEMA public TO ${login};
  GRANT ${onSequences} ON ALL SEQUENCES IN SCHEMA public TO ${login};
  ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT ${onTables} ON TABLES TO ${login};
  ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT ${onSequences} ON SEQUENCES TO ${login};
  REVOKE UPDATE, DELETE ON ${appendOnly.join(', ')} FROM ${login};
  REVOKE INSERT, UPDATE, DELETE ON migrations FROM ${login}`;

async function canLogIn(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (error) {
    if (/^28/.test((error as { code?: string }).code ?? '')) return false;
    throw error;
  } finally {
    await client.end().catch(() => undefined);
  }
}

const statement = `
SELECT format(CASE WHEN EXISTS (SELECT 1 FROM pg_roles WHERE rolname = $1) THEN 'ALTER' ELSE 'CREATE' END
  || ' ROLE %I LOGIN PASSWORD %L NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE', $1::text, $2::text) AS sql`;

async function makeLogin(owner: QueryRunner, name: string, password: string): Promise<void> {
  const [made] = (await owner.query(statement, [name, password])) as [{ sql: string }];
  try {
    await owner.query(made.sql);
  } catch (error) {
    const { code, message } = error as Error & { code?: string };
    if (code !== '42501') throw error;
    throw new UnsuitableServer(
      `The owner of the tables may not make the login ${name} (${message}). Let an administrator of the server make one, and name it in DATABASE_APP_URL.`,
    );
  }
}
