import { spawn } from 'node:child_process';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';

/** The folder of the clone. */
export const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** A step that failed; `output` is what the program said. */
export class StepFailed extends Error {
  constructor(title, output) {
    super(`${title}: failed`);
    this.output = output;
  }
}

/** Shows what is being done, every 15 seconds that it still is, and how long it took. */
export async function step(title, work) {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  console.log(`${title} …`);
  const reminder = setInterval(() => console.log(`${title}: still at it after ${seconds()}`), 15_000);
  try {
    const result = await work();
    console.log(`${title}: done in ${seconds()}`);
    return result;
  } catch (error) {
    console.log(`${title}: failed after ${seconds()}`);
    throw error;
  } finally {
    clearInterval(reminder);
  }
}

/** Runs a Node program of the clone quietly and returns what it printed; throws StepFailed with all it said. */
export function run(title, args, { env = {}, show = false } = {}) {
  return new Promise((resolve, reject) => {
    const stdio = show ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(process.execPath, args, { cwd: root, stdio, env: { ...process.env, ...env } });
    const printed = [];
    const said = [];
    child.stdout?.on('data', (text) => printed.push(text) && said.push(text));
    child.stderr?.on('data', (text) => said.push(text));
    const stop = () => child.kill();
    process.once('SIGTERM', stop).once('SIGINT', stop);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.off('SIGTERM', stop).off('SIGINT', stop);
      if (signal) process.exit(130);
      if (code === 0) resolve(Buffer.concat(printed).toString());
      else reject(new StepFailed(title, Buffer.concat(said).toString()));
    });
  });
}

/** The program that an installed package brings. */
export const bin = (file) => `${root}node_modules/${file}`;
