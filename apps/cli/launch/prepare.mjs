import { buildAll } from './steps/build.mjs';
import { installPackages } from './steps/install.mjs';
import { alone } from './steps/lock.mjs';
import { requireNode } from './steps/node-version.mjs';
import { StepFailed } from './steps/steps.mjs';

/** Installs and builds what is missing. Ends the process with one sentence when that fails. */
export async function prepare() {
  try {
    requireNode();
    await alone(async () => {
      await installPackages();
      await buildAll();
    });
  } catch (error) {
    if (error instanceof StepFailed) console.error(error.output.trim().split('\n').slice(-40).join('\n'));
    console.error(`\nRuqu could not be built. ${error.message}.`);
    process.exit(1);
  }
}
