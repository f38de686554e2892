import { DataSource } from 'typeorm';
import { servingOptions } from '#database';
import { followClock } from '#demonstration';
import { noScope, type Config } from '#platform';
import { createApi } from './application.js';

/** Whatever has been started and can be ended. */
export interface Started {
  /** Lets requests that are under way end, then lets go of the database. */
  close(): Promise<void>;
}

/** Serves API and web pages at HOST and PORT, on the database at DATABASE_URL, whose tables are up to date. */
export async function startApi(config: Config): Promise<Started> {
  const db = await new DataSource(servingOptions(config, noScope, 'requests')).initialize();
  try {
    const clock = await followClock(config, db);
    const app = await createApi({ config, db, clock });
    await app.listen(config.PORT, config.HOST);
    return { close: () => app.close().finally(() => db.destroy()) };
  } catch (error) {
    await db.destroy();
    throw error;
  }
}
