import { prepare } from './prepare.mjs';
import { root } from './steps.mjs';

/** `npm start`: installs and builds what is missing, then starts everything in this process. */
await prepare();
process.argv.splice(1, 1, `${root}dist/apps/cli/main.js`, 'start');
await import(new URL('../../../dist/apps/cli/main.js', import.meta.url));
