import type { DataSourceOptions } from 'typeorm';
import { SnakeNaming } from './snake-naming.js';

/** Every entity, library by library. */
export const entities = [];

/** Every migration, oldest first. */
export const migrations = [];

/** How Ruqu speaks to PostgreSQL. `url` carries no `?options`: BullMQ sets its own search path beside it. */
export function dataSourceOptions(url: string): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    entities,
    migrations,
    namingStrategy: new SnakeNaming(),
    synchronize: false,
    migrationsTransactionMode: 'each',
    applicationName: 'ruqu',
    extra: { max: 20, keepAlive: true },
  };
}
