import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions, migrate, servingUrl } from '#database';

const run = `ruqu_test_${process.env.RUQU_TEST_RUN}`;
const template = `${run}_template`;

/** A database of this Jest worker, for this purpose. */
export function databaseUrl(purpose = 'bare'): string {
  return urlOf(`${run}_${process.env.JEST_WORKER_ID}_${purpose}`);
}

/** Gives this Jest worker an empty, migrated database, in place of the one it had. Destroy it when done. */
export async function freshDatabase(url = databaseUrl()): Promise<DataSource> {
  await recreateDatabase(url);
  return new DataSource(dataSourceOptions(url)).initialize();
}

/** Puts an empty, migrated database in the place of this one. */
export async function recreateDatabase(url: string): Promise<void> {
  const name = nameOf(url);
  await asAdministrator(async (server) => {
    await server.query('SELECT pg_advisory_lock(hashtext($1))', [template]);
    await makeTemplate(server);
    await server.query('SELECT pg_advisory_unlock(hashtext($1))', [template]);
    await server.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
    await server.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  });
}

/** Migrates one database per run, which the others are copies of. It gets its name when it is finished. */
async function makeTemplate(server: Client): Promise<void> {
  const { rowCount } = await server.query('SELECT 1 FROM pg_database WHERE datname = $1', [template]);
  if (rowCount) return;
  await server.query(`DROP DATABASE IF EXISTS "${template}_making" WITH (FORCE)`);
  await server.query(`CREATE DATABASE "${template}_making"`);
  const url = urlOf(`${template}_making`);
  const db = await new DataSource(dataSourceOptions(url)).initialize();
  await migrate(db, servingUrl({ DATABASE_URL: url })).finally(() => db.destroy());
  await server.query(`ALTER DATABASE "${template}_making" RENAME TO "${template}"`);
}

async function asAdministrator(work: (server: Client) => Promise<void>): Promise<void> {
  const server = new Client({ connectionString: process.env.TEST_DATABASE_URL });
  await server.connect();
  await work(server).finally(() => server.end());
}

function urlOf(database: string): string {
  const url = new URL(process.env.TEST_DATABASE_URL ?? '');
  url.pathname = `/${database}`;
  return url.href;
}

function nameOf(url: string): string {
  return new URL(url).pathname.slice(1);
}
