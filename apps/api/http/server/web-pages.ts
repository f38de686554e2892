import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const forAYear = 'public, max-age=31536000, immutable';

/** Serves the built web application, if it is built. Names under /assets hold a hash of the content, so they never change. */
export async function serveWebPages(fastify: FastifyInstance, folder: string): Promise<boolean> {
  if (!existsSync(path.join(folder, 'index.html'))) return false;
  await fastify.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    setHeaders: (reply, file) => {
      void reply.header('cache-control', file.includes(`${path.sep}assets${path.sep}`) ? forAYear : 'no-cache');
    },
  });
  return true;
}
