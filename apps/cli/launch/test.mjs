import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildAll } from './steps/build.mjs';
import { generatedFilesAgree } from './steps/generated.mjs';
import { installPackages } from './steps/install.mjs';
import { alone } from './steps/lock.mjs';
import { leftOut } from './steps/machine.mjs';
import { requireNode } from './steps/node-version.mjs';
import { StepFailed, bin, root, run, step } from './steps/steps.mjs';

/** `npm test`: format, lint, types, build, generated files, tests. Every step runs, so that all is reported at once. */
const report = path.join(root, 'dist', 'jest.json');
const failed = [];

async function check(title, work) {
  try {
    await step(title, work);
  } catch (error) {
    failed.push(title);
    console.log(error instanceof StepFailed ? error.output.trim() : error.message);
  }
}

const program = (title, file, ...args) => check(title, () => run(title, [bin(file), ...args]));

try {
  requireNode();
  await alone(installPackages);
} catch (error) {
  if (error instanceof StepFailed) console.log(error.output.trim());
  console.log(`${error.message}\n0 passed, 1 failed, 0 skipped`);
  process.exit(1);
}

/** The tests use what is built. The other checks need the time of one core, and the tests wait at times: so both at once. */
await check('Build', () => alone(buildAll));
const [counts] = await Promise.all([jest(), others()]);

if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}.`);
for (const line of leftOut()) console.log(line);
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exitCode = failed.length > 0 ? 1 : 0;

async function others() {
  await program('Lint', 'eslint/bin/eslint.js', '.');
  await program('Format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
  await program(
    'Types of the server',
    'typescript/bin/tsc',
    '--noEmit',
    '--incremental',
    'false',
    '-p',
    'tsconfig.json',
  );
  await program('Types of the web pages', 'typescript/bin/tsc', '--noEmit', '-p', 'apps/web/tsconfig.json');
  await check('Generated files agree with their sources', generatedFilesAgree);
}

/** A suite that could not even be loaded counts as a failure. */
async function jest() {
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const args = [bin('jest/bin/jest.js'), '--json', `--outputFile=${report}`, ...process.argv.slice(2)];
  await check('Tests', () => run('Tests', args, { show: true }));
  try {
    const totals = JSON.parse(readFileSync(report, 'utf8'));
    return {
      passed: totals.numPassedTests,
      failed: totals.numFailedTests + totals.numRuntimeErrorTestSuites,
      skipped: totals.numPendingTests + totals.numTodoTests,
    };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}
