import { readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';

const file = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));
const packages = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).dependencies;

/** Prints the figures and writes docs/benchmarks.md. */
export async function writeReport({ sql }, terms, rounds) {
  const sides = ['plain SQL', 'prepared SQL', 'HTTP'].map((side) =>
    summary(rounds.filter(({ name }) => name === side)),
  );
  const { rows } = await sql.query('SHOW server_version');
  const durability = await sql.query(
    `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit')`,
  );
  const settings = durability.rows.map(({ name, setting }) => `${name}=${setting}`).join(', ');
  const text = page({ sides, terms, versions: versions(rows[0].server_version), settings });
  writeFileSync(file, await prettier.format(text, { parser: 'markdown', ...(await prettier.resolveConfig(file)) }));
  console.log(text.slice(text.indexOf('|')));
}

/** The median of each figure over the rounds. */
function summary(rounds) {
  const median = (of) => rounds.map(of).sort((a, b) => a - b)[Math.floor(rounds.length / 2)];
  const node = median((round) => (1e6 * round.node) / round.commands);
  const server = median((round) => (1e6 * round.server) / round.commands);
  const whole = median((round) => (1e6 * (round.node + round.server)) / round.commands);
  const [low, high] = [Math.min, Math.max].map((end) => end(...rounds.map(({ perSecond }) => perSecond)));
  const perSecond = median((round) => round.perSecond);
  return { perSecond, low, high, p50: median(({ p50 }) => p50), p95: median(({ p95 }) => p95), node, server, whole };
}

function versions(postgres) {
  const of = (name) => `${name} ${packages[name]}`;
  return `Node.js ${process.versions.node}, PostgreSQL ${postgres} (embedded), ${of('@nestjs/core')}, ${of('fastify')}, ${of('typeorm')}, ${of('pg')}`;
}

const whole = (figure) => Math.round(figure).toLocaleString('en-US');
const tenths = (figure) => figure.toFixed(1);
const share = (figure) => `${(100 * figure).toFixed(0)} %`;

function page({ sides, terms, versions, settings }) {
  const cpu = os.cpus();
  return `# Benchmarks

Written by \`npm run bench\`; run it on your own machine, figures of different machines say nothing about each other.

- Machine: ${cpu[0].model.trim()}, ${cpu.length} cores, ${(os.totalmem() / 2 ** 30).toFixed(0)} GiB, ${os.type()} ${os.release()}
- Versions: ${versions}
- Load average of the minute before: ${tenths(terms.load)}
- Server: ${settings}; ${whole(terms.count)} applications

## A command over HTTP

The window claims and releases tasks of many applications, ${terms.clients} clients at once, each waiting for its answer. **HTTP** is the
whole way: session, roles, rules, hash chain, the one statement that stores the move, and the outbox published to the
queues. **Plain SQL** sends the same ${terms.statements} statements with the same parameters from a bare \`pg\` loop, over as many
connections: no HTTP, no rules, nothing published. **Prepared SQL** is the same with named statements, which PostgreSQL
parses and plans once per connection. They take turns on one server, ${terms.seconds} s each, three times; the table shows medians.
Clients, API and server share the machine's cores, so the CPU time says more than the rate.

${table(...sides)}
`;
}

function table(plain, prepared, http) {
  const row = (title, of, format = whole) =>
    `| ${title} | ${[plain, prepared, http].map((side) => format(of(side))).join(' | ')} | ${share(of(http) / of(plain))} |`;
  const range = ({ low, high }) => `${whole(low)} – ${whole(high)}`;
  return [
    '| | plain SQL | prepared SQL | HTTP | HTTP / plain |',
    '| --- | --: | --: | --: | --: |',
    row('commands per second', ({ perSecond }) => perSecond),
    `| lowest to highest | ${[plain, prepared, http].map(range).join(' | ')} | |`,
    row('answer, median, ms', ({ p50 }) => p50, tenths),
    row('answer, 95th percentile, ms', ({ p95 }) => p95, tenths),
    row('CPU of the Node.js process per command, µs', ({ node }) => node),
    row('CPU of PostgreSQL per command, µs', ({ server }) => server),
    row('commands per CPU second of both', (side) => 1e6 / side.whole),
  ].join('\n');
}
