import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { servingOptions } from '#database';
import { followClock } from '#demonstration';
import { fullScope, logOf, type Config, type PlatformContext } from '#platform';
import { WorkerModule } from './worker.module.js';

/** Whatever has been started and can be ended. */
export interface Started {
  /** Lets jobs that are under way end, or gives them back to their queue; then lets go of the database. */
  close(): Promise<void>;
}

/** Works on queues and timers, on the database at DATABASE_URL, whose tables are up to date. */
export async function startWorker(config: Config): Promise<Started> {
  const db = await new DataSource(servingOptions(config, fullScope, 'jobs')).initialize();
  try {
    const clock = await followClock(config, db);
    const worker = await createWorker({ config, db, clock });
    return { close: () => worker.close().finally(() => db.destroy()) };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}

/** The worker at work. */
export async function createWorker(given: PlatformContext) {
  const worker = await NestFactory.createApplicationContext(WorkerModule.with(given), {
    abortOnError: false,
    logger: ['error', 'warn'],
  });
  worker.useLogger(logOf(given.config));
  return worker;
}
