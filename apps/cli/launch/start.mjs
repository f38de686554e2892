import module from 'node:module';
import { clearInterval, setInterval } from 'node:timers';
import { prepare } from './prepare.mjs';
import { root } from './steps/steps.mjs';

/** `npm start`: installs and builds what is missing, then starts everything in this process. */
await prepare();
module.enableCompileCache?.();
if (process.env.npm_lifecycle_event === 'start') endWithParent(process.ppid);
process.argv.splice(1, 1, `${root}dist/apps/cli/main.js`, 'start');
await import(new URL('../../../dist/apps/cli/main.js', import.meta.url));

/** npm that was killed outright cannot pass the signal on. */
function endWithParent(parent) {
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 1000);
  watch.unref();
}
