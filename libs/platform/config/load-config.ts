import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Config } from './config.js';

/** Faults of the environment, each naming its variable and the allowed values. */
export class BadEnvironment extends Error {}

const needsDatabase =
  'DATABASE_URL must name your own PostgreSQL in production; TOLERATE=embedded-database keeps to the one that Ruqu brings along';

/** An empty variable counts as unset. */
export function loadConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const config = plainToInstance(Config, given, {
    enableImplicitConversion: true,
    excludeExtraneousValues: true,
    exposeDefaultValues: true,
  });
  config.portIsFixed = config.production || 'PORT' in given;
  const problems = validateSync(config).flatMap(({ constraints }) => Object.values(constraints ?? {}).slice(0, 1));
  if (!config.DATABASE_URL && !config.tolerates('embedded-database')) problems.push(needsDatabase);
  if (problems.length > 0) throw new BadEnvironment(`The environment is wrong: ${problems.join('; ')}.`);
  return config;
}
