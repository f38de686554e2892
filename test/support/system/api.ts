import path from 'node:path';
import { tmpdir } from 'node:os';
import { seedDemonstration } from '#enterprises';
import { loadConfig } from '#platform';
import { databaseUrl, freshDatabase, recreateDatabase } from './database.js';
import { serve, type Serving, type TestApi } from './serving.js';
import { openingInstant, TestClock } from './test-clock.js';

export type { Http } from './http/http.js';
export type { TestApi } from './serving.js';

/** One address asks for everybody. */
const ofATest = { NODE_ENV: 'test', RATE_LIMIT: '1000000' };

/** What an installation in production has to be told. */
export const inProduction = {
  NODE_ENV: 'production',
  SECRET_KEY: Buffer.alloc(32, 'test').toString('base64'),
  MAIL_URL: 'smtp://localhost:1',
  PUBLIC_URL: 'https://ruqu.example',
  LOG_LEVEL: 'warn',
};

/** The API of this file: starting one takes longer than most stories. */
let shared: Serving | null = null;

afterAll(async () => {
  await shared?.stop();
  shared = null;
});

/**
 * Without an environment of its own a story shares the API of its file, on a database that is fresh all the same.
 * Close it when done: the next story begins then.
 */
export async function startTestApi(environment?: Record<string, string>): Promise<TestApi> {
  if (environment) return ownApi(environment);
  if (shared && (await hasOwnRules(shared))) await stopShared();
  if (shared) await refresh(shared);
  shared ??= await start('shared', {});
  return { ...shared.api, close: () => leave(shared!) };
}

/** A second API on the database of the first, as another process would be. Close it before the first. */
export async function anotherProcess({ db, clock, config }: TestApi): Promise<TestApi> {
  const { api, stop } = await serve({ db, clock, config });
  return { ...api, close: stop };
}

async function ownApi(environment: Record<string, string>): Promise<TestApi> {
  const { api, stop } = await start('own', environment);
  return { ...api, close: stop };
}

async function start(purpose: string, environment: Record<string, string>): Promise<Serving> {
  const url = databaseUrl(purpose);
  const db = await freshDatabase(url);
  const clock = new TestClock();
  const home = path.join(tmpdir(), `ruqu-test-${process.env.RUQU_TEST_RUN}-${process.env.JEST_WORKER_ID}`);
  const config = loadConfig({ ...ofATest, RUQU_HOME: home, DATABASE_URL: url, ...environment });
  await seedDemonstration(db, config.ZONE, clock.now());
  const serving = await serve({ db, clock, config });
  return { ...serving, stop: () => serving.stop().finally(() => db.destroy()) };
}

async function stopShared(): Promise<void> {
  await shared?.stop();
  shared = null;
}

/** What one story has mocked is real for the next, and nothing comes late. */
async function leave({ api }: Serving): Promise<void> {
  jest.restoreAllMocks();
  await api.forgetJobs();
}

/** Whether the API has learnt rules of a zone, which it would take into the next story. */
async function hasOwnRules({ api }: Serving): Promise<boolean> {
  return (await api.db.query<unknown[]>('SELECT FROM zone_rules')).length > 0;
}

/** Puts a fresh database under the API while nothing is connected to it. */
async function refresh({ api, connections }: Serving): Promise<void> {
  const { db, clock, config, queues } = api;
  const drivers = [db, connections].map(({ driver }) => driver);
  await Promise.all(drivers.map((driver) => driver.disconnect()));
  await recreateDatabase(databaseUrl('shared'));
  await Promise.all(drivers.map((driver) => driver.connect()));
  clock.set(openingInstant);
  queues.jobs.length = 0;
  await seedDemonstration(db, config.ZONE, clock.now());
}
