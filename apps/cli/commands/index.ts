import type { Config } from '#platform';
import { administratorCommand } from './administrator.js';
import { lifecycleCommand } from './lifecycle.js';
import { migrateCommand } from './migrate.js';
import { personCommand } from './person.js';
import { personalDataCommand } from './personal-data.js';
import { seedCommand } from './seed.js';
import { startCommand } from './start.js';
import { verifyCommand } from './verify.js';

interface Command {
  about: string;
  run(config: Config, args: string[]): Promise<void>;
}

/** Every command of `ruqu`. */
export const commands: Record<string, Command> = {
  start: { about: 'run API, worker and web pages in one process', run: startCommand },
  lifecycle: { about: 'print the lifecycle of an application as a document', run: lifecycleCommand },
  migrate: { about: 'bring the tables up to date', run: migrateCommand },
  verify: { about: 'replay: hold every application against its events', run: verifyCommand },
  administrator: { about: 'invite the first administrator of the zone: <e-mail> <name>', run: administratorCommand },
  person: { about: 'export or erase what is kept of a person: <e-mail> export | erase', run: personCommand },
  'personal-data': { about: 'print what is kept about people, why and how long', run: personalDataCommand },
  seed: { about: 'load the zone, its portfolio and the demonstration accounts', run: seedCommand },
};

export function usage(): string {
  const lines = Object.entries(commands).map(([name, { about }]) => `  ${name.padEnd(15)}${about}`);
  return ['Usage: ruqu <command>', '', ...lines].join('\n');
}
