import { Client } from 'pg';
import { superuser, type Cluster } from './cluster.js';

/** The advisory lock that all users of one server share: "ruqu" in ASCII. */
const lock = 0x72757175;

export function urlOf({ password }: Cluster, port: number, database: string): string {
  return `postgres://${superuser}:${password}@127.0.0.1:${port}/${database}`;
}

/**
 * Joins the users of the server: the session holds the shared lock until it ends, even by kill -9. Null while the
 * server starts, stops, or is being stopped by its last user.
 */
export async function join(cluster: Cluster, port: number, name: string): Promise<Client | null> {
  const connectionString = urlOf(cluster, port, 'postgres');
  const client = new Client({ connectionString, application_name: name, keepAlive: true });
  client.on('error', () => undefined);
  try {
    await client.connect();
    if (await granted(client, 'pg_try_advisory_lock_shared')) return client;
  } catch (error) {
    if (!isPassing(error as NodeJS.ErrnoException)) throw error;
  }
  await client.end().catch(() => undefined);
  return null;
}

/** Leaves the server. True when nobody else uses it; then nobody can join any more. */
export async function leave(client: Client): Promise<boolean> {
  await client.query('SELECT pg_advisory_unlock_shared($1)', [lock]);
  return granted(client, 'pg_try_advisory_lock');
}

async function granted(client: Client, ask: 'pg_try_advisory_lock_shared' | 'pg_try_advisory_lock'): Promise<boolean> {
  const { rows } = await client.query<{ granted: boolean }>(`SELECT ${ask}($1) AS granted`, [lock]);
  return rows[0]?.granted === true;
}

/** Whether a retry may help: refused or cut connections, "starting up", "shutting down" (class 57). */
function isPassing({ code, message }: NodeJS.ErrnoException): boolean {
  return /^(57P0|ECONN|EPIPE)/.test(code ?? '') || message.includes('Connection terminated');
}
