import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '#database';
import { loadConfig, QueuesModule, SystemClock } from '#platform';
import { ApiModule } from './api.module.js';
import { describeApi } from './http/openapi/openapi-document.js';

/** The API as it describes itself; needs no database. */
export async function describedApi(): Promise<OpenAPIObject> {
  const config = loadConfig({});
  const db = new DataSource(dataSourceOptions('postgres://localhost/ruqu'));
  const module = ApiModule.with({ config, db, clock: new SystemClock() }, QueuesModule.with(config));
  const app = await NestFactory.create(module, new FastifyAdapter(), { preview: true, logger: false });
  app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready'] });
  return describeApi(app, 'ruqu_session');
}
