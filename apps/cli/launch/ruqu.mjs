#!/usr/bin/env node
import { prepare } from './prepare.mjs';

/** `npx ruqu <command>`: installs and builds what is missing, then runs the command. */
await prepare();
await import(new URL('../../../dist/apps/cli/main.js', import.meta.url));
