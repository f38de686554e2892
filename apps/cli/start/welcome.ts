import { demonstrationPassword } from '#identity';
import type { Config } from '#platform';
import type { DemonstrationAccounts } from './seed.js';

interface Circumstances {
  /** The port that was wished for. */
  asked: number;
  /** Where the data are. */
  place: string;
  accounts: DemonstrationAccounts;
}

/** What a person needs to know once everything runs. */
export function welcome(config: Config, { asked, place, accounts }: Circumstances): string {
  const address = `http://${shown(config.HOST)}:${config.PORT}`;
  return [
    '',
    ...(config.PORT === asked
      ? []
      : [`Port ${asked} is in use by another program; Ruqu listens at ${config.PORT}.`, '']),
    `Ruqu 入区 is ready: ${address}`,
    `  API ${address}/api/v1   its description ${address}/api/docs`,
    `  Data ${place}   queues ${config.REDIS_URL ? 'Redis' : 'in the database'}`,
    ...demonstration(accounts),
    '',
    'Ctrl-C stops it; the data are kept.',
  ].join('\n');
}

function demonstration(accounts: DemonstrationAccounts): string[] {
  if (accounts.length === 0) return [];
  return ['', `Demonstration accounts, all with the password ${demonstrationPassword}:`, ...columns(accounts)];
}

function columns(words: string[]): string[] {
  const width = Math.max(...words.map(({ length }) => length)) + 2;
  const rows = words.map((_, at) => words.slice(at, at + 3)).filter((_, at) => at % 3 === 0);
  return rows.map((row) => `  ${row.map((word) => word.padEnd(width)).join('')}`.trimEnd());
}

/** An address that a browser can open. */
function shown(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
