import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const known = existsSync('/proc/self/stat');
const ticksPerSecond = known ? Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' })) : 1;

/** CPU seconds that a process and its ended children have used so far, with its parent; see proc_pid_stat(5). */
function usage(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    const [own, children] = [fields.slice(11, 13), fields.slice(13, 15)].map(
      (pair) => Number(pair[0]) + Number(pair[1]),
    );
    return { parent: Number(fields[1]), own: own / ticksPerSecond, ended: children / ticksPerSecond };
  } catch {
    return { parent: 0, own: 0, ended: 0 };
  }
}

export const cpuOfProcess = (pid) => (known ? usage(pid).own : NaN);

/** CPU seconds of a whole PostgreSQL server: the first process, those it has, and those it had. */
export function cpuOfServer(dataFolder) {
  if (!known) return NaN;
  const postmaster = Number(readFileSync(path.join(dataFolder, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const children = pids.map(usage).filter(({ parent }) => parent === postmaster);
  const { own, ended } = usage(postmaster);
  return children.reduce((sum, child) => sum + child.own, own + ended);
}
