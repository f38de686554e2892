import { ConsoleLogger, type LoggerService, type LogLevel } from '@nestjs/common';

const levels: readonly LogLevel[] = ['fatal', 'error', 'warn', 'log', 'debug', 'verbose'];

/** Number of levels, from the gravest on, that each LOG_LEVEL lets through. */
const reach = { silent: 0, fatal: 1, error: 2, warn: 3, info: 4, debug: 5, trace: 6 } as const;

export const logLevels = Object.keys(reach) as (keyof typeof reach)[];

interface LogSettings {
  logLevel: (typeof logLevels)[number];
  production: boolean;
}

/** The logger: one JSON object per line in production, coloured text elsewhere. */
export function logOf({ logLevel, production }: LogSettings): LoggerService {
  return new ConsoleLogger({ logLevels: levels.slice(0, reach[logLevel]), json: production });
}
