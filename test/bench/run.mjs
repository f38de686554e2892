import os from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { serve } from './api.mjs';
import { cpuOfProcess, cpuOfServer } from './cpu.mjs';
import { firstApplication } from './first-application.mjs';
import { manyApplications } from './many-applications.mjs';
import { person } from './person.mjs';
import { openPlace, part } from './place.mjs';
import { recorded } from './recorded.mjs';
import { writeReport } from './report.mjs';

/** `npm run bench`: commands over HTTP beside the same statements sent by a plain loop, in turn, on one server. */
const clients = Number(process.env.BENCH_CLIENTS ?? 32);
const seconds = Number(process.env.BENCH_SECONDS ?? 9);
const count = Number(process.env.BENCH_APPLICATIONS ?? 20_000);
const turns = 3;
const [load] = os.loadavg();

const place = await openPlace();
await measure().finally(() => place.close());

async function measure() {
  const first = await step('First application, and what its commands send', recordCommands);
  const applications = await step(`${count} applications`, () => manyApplications(place.sql, first, count));
  const sides = await startSides(first, thirdsOf(applications));
  for (const side of sides) await round(side, { clients, seconds: 3 });
  const rounds = [];
  for (let turn = 0; turn < turns; turn += 1) {
    for (const side of sides) rounds.push(shown(await round(side, { clients, seconds })));
  }
  for (const { end } of sides) end();
  await writeReport(place, { clients, seconds, count, load, statements: first.claim.length }, rounds);
}

/** One third for each side, each dealt out among the clients, so that nobody meets anybody at one application. */
function thirdsOf(applications) {
  const mine = (client) => applications.filter((_, n) => n % clients === client);
  const shares = Array.from({ length: clients }, (_, client) => mine(client));
  return [0, 1, 2].map((third) => shares.map((share) => share.filter((_, n) => n % 3 === third)));
}

async function recordCommands() {
  const api = await serve(place.config);
  const owner = await person(api.url, 'enterprise');
  const ids = await firstApplication(owner);
  const officer = await person(api.url, 'window');
  await sleep(500);
  const claim = await recorded(() => officer.ask('POST', `tasks/${ids.taskId}/claim`));
  await sleep(500);
  const release = await recorded(() => officer.ask('DELETE', `tasks/${ids.taskId}/claim`));
  await sleep(500);
  await api.close();
  return { ...ids, claim, release, cookie: officer.cookie };
}

/** The API with its clients, and the plain loop in two ways. */
async function startSides({ cookie, claim, release, ...first }, [forHttp, ...forSql]) {
  const api = await part('./api.mjs', place.config);
  const http = await part('./over-http.mjs', { url: api.ready, cookie, shares: forHttp });
  const plain = { url: place.config.DATABASE_URL, first, statements: { claim, release } };
  const [sql, prepared] = await Promise.all(
    forSql.map((shares, n) => part('./plain-sql.mjs', { ...plain, shares, prepared: n === 1 })),
  );
  const end = () => [api, http].forEach((one) => one.end());
  return [
    { name: 'plain SQL', ...sql },
    { name: 'prepared SQL', ...prepared },
    { name: 'HTTP', pid: api.pid, ask: http.ask, end },
  ];
}

async function round({ name, pid, ask }, terms) {
  await settle();
  const before = [cpuOfProcess(pid), cpuOfServer(place.server.folder)];
  const measured = await ask(terms);
  const node = cpuOfProcess(pid) - before[0];
  const server = cpuOfServer(place.server.folder) - before[1];
  return { name, ...measured, perSecond: measured.commands / measured.elapsed, node, server };
}

function shown(round) {
  console.log(`${round.name}: ${round.perSecond.toFixed(0)} commands/s, p95 ${round.p95.toFixed(1)} ms`);
  return round;
}

/** What one side left must not become the other's work. */
async function settle() {
  await sleep(300);
  await place.sql.query('TRUNCATE outbox');
  await place.sql.query('CHECKPOINT');
}

async function step(title, work) {
  const started = performance.now();
  const result = await work();
  console.log(`${title} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  return result;
}
