import { readFileSync } from 'node:fs';
import { root } from './steps.mjs';

/** Throws unless this Node is as new as package.json asks for (`engines.node`, of the form `>=20.19`). */
export function requireNode() {
  const { engines } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const needed = engines.node.replace('>=', '');
  const [major, minor] = needed.split('.').map(Number);
  const [ourMajor, ourMinor] = process.versions.node.split('.').map(Number);
  if (ourMajor > major || (ourMajor === major && ourMinor >= minor)) return;
  throw new Error(`It needs Node.js ${needed} or newer; this is ${process.versions.node}. See https://nodejs.org`);
}
