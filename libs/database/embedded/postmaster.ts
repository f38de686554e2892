import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { surroundings, type Cluster } from './cluster.js';

/** Server settings such as fsync; see "Server Configuration" in PostgreSQL's manual. */
export type Settings = Record<string, string>;

const usual: Settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  shared_buffers: '256MB',
  logging_collector: 'on',
  log_filename: 'postgresql-%a.log',
  log_truncate_on_rotation: 'on',
};

/** Port of the server on this data directory, or null. Removes a stale lock file. */
export async function runningPort(cluster: Cluster): Promise<number | null> {
  const { pid, port } = lockFile(cluster);
  if (pid && (await isServerOf(cluster, pid))) return port;
  if (pid === null || (pid === 0 && !(await staysEmpty(cluster)))) return null;
  if (lockFile(cluster).pid === pid) rmSync(path.join(cluster.data, 'postmaster.pid'), { force: true });
  return null;
}

/** Starts a server. Returns the reason if it did not start: another process may have been first. */
export async function launch(cluster: Cluster, port: number, settings: Settings): Promise<string | undefined> {
  const wishes = Object.entries({ ...usual, port: String(port), ...settings });
  const options = wishes.map(([name, value]) => `-c ${name}=${value}`).join(' ');
  const log = path.join(cluster.data, 'startup.log');
  rmSync(log, { force: true });
  const args = ['-D', cluster.data, '-w', '-t', '60', '-l', log, '-o', options, 'start'];
  const pgCtl = spawn(cluster.binaries.program('pg_ctl'), args, {
    ...surroundings(cluster.account),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  pgCtl.stderr.on('data', (text: Buffer) => (said += text.toString()));
  const [code] = (await once(pgCtl, 'exit')) as [number | null];
  return code === 0 ? undefined : lastWords(log) || said.trim() || `pg_ctl ended with ${code}`;
}

/** Stops the server and its sessions. Waits for at most 8 seconds. */
export async function halt(cluster: Cluster): Promise<void> {
  const { binaries, data, account } = cluster;
  const { pid } = lockFile(cluster);
  const args = ['-D', data, '-m', 'fast', '-W', 'stop'];
  await promisify(execFile)(binaries.program('pg_ctl'), args, surroundings(account)).catch(() => undefined);
  const until = performance.now() + 8_000;
  while (lockFile(cluster).pid === pid && performance.now() < until) await sleep(20);
}

/** The server's last error message. */
function lastWords(log: string): string | undefined {
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : [];
  return lines.filter((line) => /FATAL|PANIC|ERROR/.test(line)).pop() ?? lines.pop();
}

interface LockFile {
  /** Process id; null without a file, 0 for an empty one, as a crash may leave it. */
  pid: number | null;
  port: number | null;
}

/** Lines of postmaster.pid: process, data directory, start time, port, …; the port is written a moment later. */
function lockFile({ data }: Cluster): LockFile {
  const file = path.join(data, 'postmaster.pid');
  if (!existsSync(file)) return { pid: null, port: null };
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(pid), port: Number(port) || null };
}

async function staysEmpty(cluster: Cluster): Promise<boolean> {
  await sleep(1000);
  return lockFile(cluster).pid === 0;
}

/** Checks the program, since after a crash the process id may belong to another. */
async function isServerOf({ data }: Cluster, pid: number): Promise<boolean> {
  const command = await commandOf(pid);
  return command.includes('postgres') && command.includes(data);
}

async function commandOf(pid: number): Promise<string> {
  if (process.platform !== 'linux') {
    return promisify(execFile)('ps', ['-p', String(pid), '-o', 'args=']).then(
      ({ stdout }) => stdout,
      () => '',
    );
  }
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
