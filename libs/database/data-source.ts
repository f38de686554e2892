import type { DataSourceOptions } from 'typeorm';
import { identityEntities } from '#identity';
import { platformEntities } from '#platform';
import { CreateIdentity1764000000001 } from '../../migrations/1764000000001-create-identity.js';
import { SnakeNaming } from './snake-naming.js';

/** Every entity, library by library. */
export const entities = [...identityEntities, ...platformEntities];

/** Every migration, oldest first. */
export const migrations = [CreateIdentity1764000000001];

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
