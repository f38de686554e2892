import { DataSource } from 'typeorm';
import { createApi } from '../../dist/apps/api/application.js';
import { servingOptions } from '../../dist/libs/database/index.js';
import { loadConfig, noScope, SystemClock } from '../../dist/libs/platform/index.js';
import { given } from './rounds.mjs';

/** The API as in production, at a port that the system chooses. */
export async function serve(environment) {
  const config = loadConfig(environment);
  const db = await new DataSource(servingOptions(config, noScope)).initialize();
  const app = await createApi({ config, db, clock: new SystemClock() });
  await app.listen(0, '127.0.0.1');
  return { url: await app.getUrl(), close: () => app.close().finally(() => db.destroy()) };
}

if (process.send) {
  const { url } = await serve(await given());
  process.send(url);
}
