import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bin, root, run, step } from './steps.mjs';

const dist = path.join(root, 'dist');

/** What is built, from what, by which program, and the file that shows that it was. */
const parts = {
  server: {
    title: 'Building the server',
    sources: [
      'apps/api',
      'apps/cli',
      'apps/worker',
      'libs',
      'migrations',
      'tsconfig.json',
      'tsconfig.build.json',
      'nest-cli.json',
      'tools',
      'docs/zone-pack.schema.json',
    ],
    program: ['@nestjs/cli/bin/nest.js', 'build'],
    result: 'dist/apps/cli/main.js',
  },
  web: {
    title: 'Building the web pages',
    sources: ['apps/web', 'libs'],
    program: ['vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn'],
    result: 'dist/web/index.html',
  },
  types: {
    title: 'Typing the API for the web pages',
    sources: ['docs/openapi.json'],
    program: ['openapi-typescript/bin/cli.js', 'docs/openapi.json', '--output', 'apps/web/src/api/schema.d.ts'],
    result: 'apps/web/src/api/schema.d.ts',
  },
};

/** Builds what changed since it was last built. */
export async function buildAll() {
  const stale = Object.entries(parts).filter(([name, part]) => isStale(name, part));
  const results = await Promise.allSettled(stale.map(([name, part]) => build(name, part)));
  const failed = results.find(({ status }) => status === 'rejected');
  if (failed) throw failed.reason;
}

async function build(name, { title, sources, program: [file, ...args] }) {
  const state = stateOf(sources);
  // The description of the API in a file follows from types in others, which a partial build would not see.
  if (name === 'server') rmSync(path.join(dist, '.tsbuildinfo'), { force: true });
  rmSync(stampOf(name), { force: true });
  await step(title, () =>
    run(title, [bin(file), ...args], { env: { NODE_ENV: name === 'web' ? 'production' : 'development' } }),
  );
  mkdirSync(dist, { recursive: true });
  writeFileSync(stampOf(name), state);
}

function isStale(name, { sources, result }) {
  if (!existsSync(path.join(root, result)) || !existsSync(stampOf(name))) return true;
  return readFileSync(stampOf(name), 'utf8') !== stateOf(sources);
}

function stampOf(name) {
  return path.join(dist, `.built-${name}`);
}

/** One value that changes when a source is added, removed or written. */
function stateOf(sources) {
  const hash = createHash('sha256');
  for (const file of ['package-lock.json', ...sources].flatMap(filesIn)) {
    const { mtimeMs, size } = statSync(path.join(root, file));
    hash.update(`${file} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

function filesIn(name) {
  const place = path.join(root, name);
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [name];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => !/\.(spec\.tsx?|d\.ts)$/.test(entry.name))
    .flatMap((entry) => filesIn(path.join(name, entry.name)))
    .sort();
}
