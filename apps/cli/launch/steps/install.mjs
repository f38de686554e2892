import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root, run, step } from './steps.mjs';

/** Installs exactly what package-lock.json names, unless it is there already. */
export async function installPackages() {
  const missing = missingPackage();
  if (!missing) return;
  const title = 'Installing packages (a minute or two)';
  await step(title, () => run(title, [npm(), 'ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund']));
}

/** npm notes at the end of an installation what it put where; compare that with the lock file. */
function missingPackage() {
  const noted = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(noted)) return 'all';
  const installed = packagesOf(noted);
  const isMissing = ([folder, { version, optional, link }]) =>
    folder.startsWith('node_modules/') && !optional && !link && installed[folder]?.version !== version;
  return Object.entries(packagesOf(path.join(root, 'package-lock.json'))).find(isMissing)?.[0];
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** npm as a Node program: the one that runs this script, else the one beside Node. */
function npm() {
  const beside = ['../lib/node_modules/npm/bin/npm-cli.js', 'node_modules/npm/bin/npm-cli.js'];
  const candidates = beside.map((file) => path.resolve(path.dirname(process.execPath), file));
  const found = [process.env.npm_execpath, ...candidates].find(
    (file) => file?.endsWith('npm-cli.js') && existsSync(file),
  );
  if (!found) throw new Error('npm is not to be found. Run `npm ci` by hand, then start again.');
  return found;
}
