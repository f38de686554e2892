import { Client } from 'pg';

const oldest = 15;

/** The server behind DATABASE_URL cannot serve Ruqu; the message says why and what to do. */
export class UnsuitableServer extends Error {}

/** Connects once and throws {@link UnsuitableServer} unless PostgreSQL 15 or newer answers, with a UTF-8 database. */
export async function checkServer(url: string): Promise<void> {
  const fault = faultOf(await ask(url));
  if (fault) throw new UnsuitableServer(fault);
}

interface Answer {
  /** Number as in `server_version_num`: 150018 is 15.18. */
  version: number;
  encoding: string;
}

export function faultOf({ version, encoding }: Answer): string | undefined {
  const major = Math.floor(version / 10_000);
  if (major < oldest) return `DATABASE_URL leads to PostgreSQL ${major}; Ruqu needs ${oldest} or newer.`;
  if (encoding !== 'UTF8') return `The database behind DATABASE_URL is encoded in ${encoding}; Ruqu needs UTF8.`;
  return undefined;
}

async function ask(url: string): Promise<Answer> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<Answer>(
      `SELECT current_setting('server_version_num')::int AS version, current_setting('server_encoding') AS encoding`,
    );
    return rows[0] ?? { version: 0, encoding: 'unknown' };
  } catch (error) {
    throw new UnsuitableServer(`Cannot use the database at ${addressOf(url)}: ${reasonOf(error)}. Check DATABASE_URL.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Host, port and database: the parts of a URL that may be shown. */
function addressOf(url: string): string {
  const { host, pathname } = new URL(url);
  return host + pathname;
}

/** A refused connection to a name with several addresses has an empty message and only a code. */
function reasonOf(error: unknown): string {
  const { message, code } = error as { message?: string; code?: string };
  return message || code || 'no answer';
}
