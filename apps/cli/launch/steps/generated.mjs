import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root, run, StepFailed } from './steps.mjs';

/** Files in the repository that a program writes. Each program prints its file. */
const generated = [
  { file: 'libs/kernel/text/coverage.ts', program: [`${root}tools/coverage.mjs`] },
  { file: 'docs/lifecycle.md', program: [`${root}dist/apps/cli/main.js`, 'lifecycle'] },
  { file: 'docs/personal-data.md', program: [`${root}dist/apps/cli/main.js`, 'personal-data'] },
  { file: 'docs/openapi.json', program: [`${root}dist/apps/api/openapi.js`] },
  { file: 'docs/access.md', program: [`${root}dist/apps/api/access.js`] },
];

/** Writes those that differ; returns their names. */
export async function writeGenerated() {
  const changed = [];
  for (const { file, program } of generated) {
    const text = await run(file, program);
    if (text === stored(file)) continue;
    writeFileSync(path.join(root, file), text);
    changed.push(file);
  }
  return changed;
}

/** Throws, naming them, when files in the repository are not what their programs print. */
export async function generatedFilesAgree() {
  const differing = [];
  for (const { file, program } of generated) {
    if ((await run(file, program)) !== stored(file)) differing.push(file);
  }
  if (differing.length > 0)
    throw new StepFailed('Generated files', `Run \`npm run docs\` for: ${differing.join(', ')}`);
}

function stored(file) {
  const place = path.join(root, file);
  return existsSync(place) ? readFileSync(place, 'utf8') : undefined;
}
