import { spawn } from 'node:child_process';
import { prepare } from './prepare.mjs';
import { bin, root } from './steps/steps.mjs';

/** `npm run dev`: everything, begun anew when a source changes; the web pages at their own port. Ctrl-C ends both. */
await prepare();
const programs = [
  [bin('@nestjs/cli/bin/nest.js'), 'start', 'cli', '--watch', '--', 'start'],
  [bin('vite/bin/vite.js'), 'apps/web'],
];
for (const args of programs) spawn(process.execPath, args, { cwd: root, stdio: 'inherit' });
process.on('SIGINT', () => undefined);
