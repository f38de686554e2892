import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './steps.mjs';

const file = path.join(root, '.ruqu', 'preparing');

/** Two starts in one clone must not install or build at the same time: the second waits for the first. */
export async function alone(work) {
  mkdirSync(path.dirname(file), { recursive: true });
  for (let told = false; !take(); told = true) {
    if (!told) console.log('Another start is preparing this folder; waiting for it …');
    await sleep(500);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take() {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    if (!isPreparing(holder())) rmSync(file, { force: true });
    return false;
  }
}

function holder() {
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
}

/** A killed start leaves its number behind, and another program may bear it by now. */
function isPreparing(pid) {
  if (!pid || pid === process.pid) return false;
  const command = `/proc/${pid}/cmdline`;
  if (process.platform === 'linux') return existsSync(command) && readFileSync(command, 'utf8').includes('.mjs');
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
