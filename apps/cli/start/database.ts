import path from 'node:path';
import { DataSource } from 'typeorm';
import { checkServer, dataSourceOptions, migrate, servingUrl, startEmbedded, type Logins } from '#database';
import { BadEnvironment, type Config } from '#platform';

/** The database that this process works on, embedded or your own. */
export interface Database {
  url: string;
  /** Where the data are, for people to read. */
  place: string;
  /** Lets go of it; an embedded server that nobody else uses is stopped. */
  close(): Promise<void>;
}

/** Reaches DATABASE_URL, or starts the embedded server where none is given. */
export async function openDatabase({ DATABASE_URL, DATABASE_APP_URL, RUQU_HOME }: Config): Promise<Database> {
  if (!DATABASE_URL && DATABASE_APP_URL) throw new BadEnvironment('DATABASE_APP_URL needs DATABASE_URL beside it.');
  if (!DATABASE_URL) return openEmbedded(path.resolve(RUQU_HOME));
  await checkServer(DATABASE_URL);
  return { url: DATABASE_URL, place: new URL(DATABASE_URL).host, close: () => Promise.resolve() };
}

async function openEmbedded(home: string): Promise<Database> {
  const server = await startEmbedded(home);
  await server.createDatabase('ruqu');
  return { url: server.url('ruqu'), place: server.folder, close: () => server.stop() };
}

/** Does some work on the database as the owner of its tables, which are up to date then. */
export async function onTables<T>(logins: Logins, work: (db: DataSource) => Promise<T>): Promise<T> {
  const db = await new DataSource(dataSourceOptions(logins.DATABASE_URL ?? '')).initialize();
  try {
    await migrate(db, servingUrl(logins));
    return await work(db);
  } finally {
    await db.destroy();
  }
}
