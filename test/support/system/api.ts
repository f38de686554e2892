import path from 'node:path';
import { tmpdir } from 'node:os';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { servingOptions } from '#database';
import { seedDemonstration } from '#enterprises';
import { Account, SessionsService } from '#identity';
import { fullScope, loadConfig, type Config } from '#platform';
import { createApi } from '../../../apps/api/application.js';
import { databaseUrl, freshDatabase } from './database.js';
import { RememberedQueues, RememberedQueuesModule } from './remembered-queues.js';
import { TestClock } from './test-clock.js';

export type Http = ReturnType<typeof request.agent>;

/** The whole API on a fresh database with the demonstration accounts, and a clock that the test sets. */
export interface TestApi {
  app: NestFastifyApplication;
  /** As the owner of the tables. The API works as its own login does; what is asked of its services beside requests sees everything. */
  db: DataSource;
  clock: TestClock;
  config: Config;
  /** What would have gone to the worker; it is not running. */
  queues: RememberedQueues;
  /** Somebody who is not signed in. It keeps cookies as a browser does. */
  http(): Http;
  /** Somebody who is: `window` for window@ruqu.example. No password is asked for. */
  signIn(name: string): Promise<Http>;
  accountId(name: string): Promise<string>;
  close(): Promise<void>;
}

/** One address asks for everybody. */
const ofATest = { NODE_ENV: 'test', RATE_LIMIT: '1000000' };

/** What an installation in production has to be told. */
export const inProduction = {
  NODE_ENV: 'production',
  SECRET_KEY: Buffer.alloc(32, 'test').toString('base64'),
  MAIL_URL: 'smtp://localhost:1',
  LOG_LEVEL: 'warn',
};

export async function startTestApi(environment: Record<string, string> = {}): Promise<TestApi> {
  const db = await freshDatabase();
  const clock = new TestClock();
  const home = path.join(tmpdir(), `ruqu-test-${process.env.RUQU_TEST_RUN}-${process.env.JEST_WORKER_ID}`);
  const config = loadConfig({ ...ofATest, RUQU_HOME: home, DATABASE_URL: databaseUrl(), ...environment });
  await seedDemonstration(db, config.ZONE, clock.now());
  const api = await serve({ db, clock, config });
  return { ...api, close: () => api.close().finally(() => db.destroy()) };
}

/** A second API on the database of the first, as another process would be. Close it before the first. */
export const anotherProcess = ({ db, clock, config }: TestApi): Promise<TestApi> => serve({ db, clock, config });

async function serve({ db, clock, config }: Pick<TestApi, 'db' | 'clock' | 'config'>): Promise<TestApi> {
  const queues = new RememberedQueues();
  const serving = await new DataSource(servingOptions(config, fullScope)).initialize();
  const app = await createApi({ config, db: serving, clock }, RememberedQueuesModule.with(queues));

  const http = () => request.agent(app.getHttpServer());
  const accountId = async (name: string) =>
    (await db.manager.findOneByOrFail(Account, { email: `${name}@ruqu.example` })).id;
  const signIn = async (name: string) => {
    const door = { zoneId: config.ZONE, address: '127.0.0.1', agent: 'a test' };
    const token = await app.get(SessionsService, { strict: false }).open(await accountId(name), door);
    return http().set('Cookie', `${config.production ? '__Host-' : ''}ruqu_session=${token}`);
  };
  return {
    app,
    db,
    clock,
    config,
    queues,
    http,
    signIn,
    accountId,
    close: () => app.close().finally(() => serving.destroy()),
  };
}
