import { createHmac } from 'node:crypto';
import { Client } from 'pg';
import type { QueryRunner } from 'typeorm';
import { UnsuitableServer } from './own-server.js';

/** What of the environment says how to reach the database. */
export interface Logins {
  /** The owner of the tables, who brings them up to date. */
  DATABASE_URL?: string;
  DATABASE_APP_URL?: string;
}

/**
 * Where requests and jobs log in: as somebody who owns no table, so that row-level security holds for them. Without
 * DATABASE_APP_URL it is the owner's name with `_app`, with a password that follows from the owner's.
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

/** Nobody who serves changes what has happened, or which migrations ran. */
const appendOnly = ['application_event', 'access_event', 'member_event'];

/** Makes the login that serves, where it is not there yet, and lets it work on the tables as they are now. */
export async function admitServing(owner: QueryRunner, url: string): Promise<void> {
  const { username, password } = new URL(url);
  const name = decodeURIComponent(username);
  if (!(await canLogIn(url))) await makeLogin(owner, name, decodeURIComponent(password));
  const [login] = (await owner.query('SELECT quote_ident($1) AS name', [name])) as [{ name: string }];
  await owner.query(grantsTo(login.name));
}

/** Also on what the owner will make later, so that a table is never there without them. */
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
