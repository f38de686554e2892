import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { OutboxService } from '#applications';
import { servingOptions } from '#database';
import { Account, SessionsService } from '#identity';
import { fullScope, type Config } from '#platform';
import { createApi } from '../../../apps/api/application.js';
import { browsersAt, type Http } from './http/http.js';
import { RememberedQueues, RememberedQueuesModule } from './remembered-queues.js';
import type { TestClock } from './test-clock.js';

/** The whole API on a fresh database with the demonstration accounts, and a clock that the test sets. */
export interface TestApi {
  app: NestFastifyApplication;
  port: number;
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
  /** Publishes all that commands have left, and forgets it: jobs that come later are of later commands. */
  forgetJobs(): Promise<void>;
  close(): Promise<void>;
}

type Ground = Pick<TestApi, 'db' | 'clock' | 'config'>;

/** An API that listens, with what is needed to end it. */
export interface Serving {
  api: Omit<TestApi, 'close'>;
  /** As the login that serves. */
  connections: DataSource;
  stop: () => Promise<void>;
}

/** Starts an API on a database that is there. */
export async function serve({ db, clock, config }: Ground): Promise<Serving> {
  const queues = new RememberedQueues();
  const connections = await new DataSource(servingOptions(config, fullScope, 'requests')).initialize();
  const app = await createApi({ config, db: connections, clock }, RememberedQueuesModule.with(queues));
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const browsers = browsersAt(`http://127.0.0.1:${port}`);

  const accountId = async (name: string) =>
    (await db.manager.findOneByOrFail(Account, { email: `${name}@ruqu.example` })).id;
  const signIn = async (name: string) => {
    const token = await app
      .get(SessionsService, { strict: false })
      .open(await accountId(name), { zoneId: config.ZONE, address: '127.0.0.1', agent: 'a test' });
    return browsers.open().set('Cookie', `${cookieOf(config)}=${token}`);
  };
  const forgetJobs = async () => {
    await drain(app.get(OutboxService, { strict: false }), db);
    queues.jobs.length = 0;
  };
  const stop = async () => {
    browsers.close();
    await app.close().finally(() => connections.destroy());
  };
  const api = { app, port, db, clock, config, queues, http: browsers.open, signIn, accountId, forgetJobs };
  return { api, connections, stop };
}

const cookieOf = ({ production }: Config) => `${production ? '__Host-' : ''}ruqu_session`;

/** Publishes until nothing is left, also of what another publisher has just taken. */
async function drain(outbox: OutboxService, db: DataSource): Promise<void> {
  for (let left = 1; left > 0;) {
    await outbox.publish();
    const [row] = await db.query<[{ left: number }]>('SELECT count(*)::int AS left FROM outbox');
    left = row.left;
  }
}
