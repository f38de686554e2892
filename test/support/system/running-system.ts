import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DataSource } from 'typeorm';
import { servingOptions } from '#database';
import { seedDemonstration } from '#enterprises';
import { fullScope, loadConfig, newId, noScope, Queues } from '#platform';
import { createApi } from '../../../apps/api/application.js';
import { createWorker } from '../../../apps/worker/main.js';
import { databaseUrl, freshDatabase } from './database.js';
import { loadPortfolio } from './portfolio.js';
import { TestClock } from './test-clock.js';

/** Everything that a first `npm start` runs, listening at `address`; only the clock is the test's. */
export interface RunningSystem {
  address: string;
  db: DataSource;
  clock: TestClock;
  /** Moves the clock there and has the worker look for what fell due meanwhile. */
  passUntil(instant: string): Promise<void>;
  close(): Promise<void>;
}

export async function startSystem(now: string): Promise<RunningSystem> {
  if (!existsSync('dist/web/index.html')) throw new Error('The web pages are not built: run `npm run build` first.');
  const db = await freshDatabase();
  const clock = new TestClock(new Date(now));
  const home = await mkdtemp(path.join(tmpdir(), 'ruqu-system-'));
  const config = loadConfig({ NODE_ENV: 'test', RUQU_HOME: home, DATABASE_URL: databaseUrl(), PORT: '0' });
  await seedDemonstration(db, config.ZONE, clock.now());
  await loadPortfolio(db, clock);
  const jobs = await new DataSource(servingOptions(config, fullScope, 'jobs')).initialize();
  const requests = await new DataSource(servingOptions(config, noScope, 'requests')).initialize();
  const worker = await createWorker({ config, db: jobs, clock });
  const api = await createApi({ config, db: requests, clock });
  await api.listen(0, config.HOST);
  const { port } = api.getHttpServer().address() as { port: number };
  config.PORT = port;

  const advanceTo = async (instant: string) => {
    clock.set(instant);
    await worker.get(Queues, { strict: false }).add('sweep', [{ id: newId(), data: {}, removeWhenDone: true }]);
  };
  const close = async () => {
    await Promise.all([api.close(), worker.close()]);
    await Promise.all([db, jobs, requests].map((one) => one.destroy()));
    await rm(home, { recursive: true, force: true });
  };
  return { address: `http://localhost:${port}`, db, clock, passUntil: advanceTo, close };
}
