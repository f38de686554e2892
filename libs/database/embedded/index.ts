import { clusterIn } from './cluster.js';
import { EmbeddedServer } from './embedded-server.js';
import type { Settings } from './postmaster.js';

export { EmbeddedFailure } from './failure.js';
export type { EmbeddedServer } from './embedded-server.js';

interface Wishes {
  /** Name of the session in pg_stat_activity. */
  name?: string;
  settings?: Settings;
}

/**
 * Starts PostgreSQL 18 on the data below `home`, or joins the server that already runs there. Throws {@link
 * EmbeddedFailure} with one clear sentence where that is impossible.
 */
export async function startEmbedded(
  home: string,
  { name = 'ruqu', settings = {} }: Wishes = {},
): Promise<EmbeddedServer> {
  const server = new EmbeddedServer(await clusterIn(home), name, settings);
  await server.start();
  return server;
}
