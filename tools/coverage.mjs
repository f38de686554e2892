import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import { fontFiles } from '../dist/libs/documents/issuing/pdf/faces/font-files.js';

/** Prints libs/kernel/text/coverage.ts: which characters the fonts of the papers have. */
const require = createRequire(import.meta.url);
const charactersOf = (file) => new Set(create(readFileSync(require.resolve(file))).characterSet);

const [regular, bold, rare] = [fontFiles.regular, fontFiles.bold, fontFiles.rare].map(charactersOf);
const isSeen = (code) => !/\p{Default_Ignorable_Code_Point}|\p{Cc}/u.test(String.fromCodePoint(code));
const main = new Set([...regular].filter((code) => bold.has(code) && isSeen(code)));
const further = [...rare].filter((code) => !main.has(code) && isSeen(code));

/** Runs of neighbours, each as its distance from the one before and its length if that is not one, to base 36. */
function runsOf(codes) {
  const runs = [];
  for (const code of codes.toSorted((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last?.end === code) last.end += 1;
    else runs.push({ distance: code - (last?.end ?? 0), start: code, end: code + 1 });
  }
  return runs.map(({ distance, start, end }) =>
    end - start === 1 ? distance.toString(36) : `${distance.toString(36)}-${(end - start).toString(36)}`,
  );
}

/** Words in lines of at most 118 characters. */
const lines = (words) => words.join(' ').replace(/(.{1,118})(?: |$)/g, '$1\n');

console.log(`/** Written by \`npm run docs\` from the fonts of the papers: what both weights of the main font have. */
export const mainCoverage = \`
${lines(runsOf([...main]))}\`;

/** What only the font for rare characters has. */
export const rareCoverage = \`
${lines(runsOf(further))}\`;`);
