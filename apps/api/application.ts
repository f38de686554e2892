import path from 'node:path';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { logOf, QueuesModule, root, type PlatformContext } from '#platform';
import { ApiModule } from './api.module.js';
import { httpAdapter } from './http/server/adapter.js';
import { showApi } from './http/openapi/openapi-document.js';
import { ProblemFilter } from './http/server/problem.filter.js';
import { SessionCookie } from './http/access/session-cookie.js';
import { serveWebPages } from './http/server/web-pages.js';

/** The API and the web pages, ready to listen. */
export async function createApi(
  given: PlatformContext,
  queues: DynamicModule = QueuesModule.with(given.config),
): Promise<NestFastifyApplication> {
  const { production, TRUST_PROXY, RATE_LIMIT } = given.config;
  const adapter = await httpAdapter({ secure: production, proxies: TRUST_PROXY, perMinute: RATE_LIMIT });
  const app = await NestFactory.create<NestFastifyApplication>(ApiModule.with(given, queues), adapter, {
    bodyParser: false,
    abortOnError: false,
    logger: ['error', 'warn'],
  });
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready'] });
  const servesPages = await serveWebPages(adapter.getInstance(), path.join(root, 'dist', 'web'));
  app.useGlobalFilters(new ProblemFilter(servesPages));
  showApi(app, new SessionCookie(given.config).name);
  await app.init();
  await adapter.getInstance().ready();
  app.useLogger(logOf(given.config));
  return app;
}
