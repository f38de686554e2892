import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '#database';
import { loadConfig, QueuesModule, SystemClock } from '#platform';
import { ApiModule } from './api.module.js';
import { describeApi } from './http/openapi-document.js';

/** Prints the OpenAPI document; needs no database. */
const config = loadConfig({});
const given = { config, db: new DataSource(dataSourceOptions('postgres://localhost/ruqu')), clock: new SystemClock() };
const module = ApiModule.with(given, QueuesModule.with(config));
const app = await NestFactory.create(module, new FastifyAdapter(), { preview: true, logger: false });
app.setGlobalPrefix('api/v1', { exclude: ['health/live', 'health/ready'] });
process.stdout.write(`${JSON.stringify(describeApi(app, 'ruqu_session'), null, 2)}\n`);
