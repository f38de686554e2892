import type { Bilingual } from '../languages/bilingual.js';
import { mainCoverage, rareCoverage } from './coverage.js';

/** First characters of runs in order, and what follows on their last. */
interface Runs {
  starts: number[];
  ends: number[];
}

function read(coverage: string): Runs {
  const runs: Runs = { starts: [], ends: [] };
  for (const word of coverage.trim().split(/\s/)) {
    const [distance, length = '1'] = word.split('-') as [string, string?];
    const start = (runs.ends.at(-1) ?? 0) + parseInt(distance, 36);
    runs.starts.push(start);
    runs.ends.push(start + parseInt(length, 36));
  }
  return runs;
}

function holds({ starts, ends }: Runs, code: number): boolean {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= code) low = middle + 1;
    else high = middle;
  }
  return low > 0 && code < ends[low - 1]!;
}

let coverage: { main: Runs; rare: Runs } | undefined;

/** Which font of the papers has a character: the main one, the one for rare characters, or none. */
export function glyphIn(character: string): 'main' | 'rare' | undefined {
  coverage ??= { main: read(mainCoverage), rare: read(rareCoverage) };
  const code = character.codePointAt(0)!;
  if (holds(coverage.main, code)) return 'main';
  return holds(coverage.rare, code) ? 'rare' : undefined;
}

const layout = ['\n', '\t'];

/** Characters of a text that no paper could show, each once. */
export const unprintableIn = (text: string): string[] =>
  [...new Set(text)].filter((character) => !layout.includes(character) && glyphIn(character) === undefined);

const mostNamed = 5;

/** Characters as they look and by their code points, since some cannot be seen. */
export function namedCharacters(characters: readonly string[]): Bilingual {
  const named = characters.slice(0, mostNamed).map((one) => [one, codePointOf(one)]);
  return {
    zh: named.map(([one, code]) => `“${one}”（${code}）`).join(''),
    en: named.map(([one, code]) => `"${one}" (${code})`).join(', '),
  };
}

export const codePointOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
