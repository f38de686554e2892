import type { Config } from '#platform';
import { openDatabase } from '../start/database.js';
import { atFreePort, atPort } from '../start/port.js';
import { Running, timed } from '../start/running.js';
import { seedDatabase } from '../start/seed.js';
import { welcome } from '../start/welcome.js';

/** `ruqu start`: database, API, worker and web pages in this process, until it is told to stop. */
export async function startCommand(wished: Config): Promise<void> {
  const running = new Running();
  const parts = import('../start/parts.js');
  try {
    const database = await running.part('Database started', () => openDatabase(wished));
    const config = Object.assign(wished, { DATABASE_URL: database.url });
    const accounts = await timed('Tables and data up to date', () => seedDatabase(config));
    const asked = config.PORT;
    const { startApi, startWorker } = await parts;
    const listening = config.portIsFixed ? atPort : atFreePort;
    await running.part('Worker started', () => startWorker(config));
    await running.part('Web pages and API started', () =>
      listening(config.HOST, asked, (port) => startApi(Object.assign(config, { PORT: port }))),
    );
    console.log(welcome(config, { asked, place: database.place, accounts }));
    await running.started();
  } catch (error) {
    await running.close();
    throw error;
  }
}
