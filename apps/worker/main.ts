import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '#database';
import { SystemClock, type Config, type Given } from '#platform';
import { WorkerModule } from './worker.module.js';

/** Whatever has been started and can be ended. */
export interface Started {
  /** Lets jobs that are under way end, or gives them back to their queue; then lets go of the database. */
  close(): Promise<void>;
}

/** Works on queues and timers, on the database at DATABASE_URL, whose tables are up to date. */
export async function startWorker(config: Config): Promise<Started> {
  if (!config.DATABASE_URL) throw new Error('The worker needs a database: DATABASE_URL is not known.');
  const db = await new DataSource(dataSourceOptions(config.DATABASE_URL)).initialize();
  try {
    const worker = await createWorker({ config, db, clock: new SystemClock() });
    return { close: () => worker.close().finally(() => db.destroy()) };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** The worker at work. */
export async function createWorker(given: Given) {
  return NestFactory.createApplicationContext(WorkerModule.with(given), {
    abortOnError: false,
    logger: ['error', 'warn'],
  });
}
