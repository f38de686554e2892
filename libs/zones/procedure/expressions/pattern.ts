import { RE2JS } from 're2js';

/** Pattern of a field, which takes time in proportion to the text and never more. */
export interface Pattern {
  fits(text: string): boolean;
}

/** Characters of the longest pattern. */
const longestPattern = 500;

const compiled = new Map<string, Pattern>();

/**
 * Compiles a regular expression without lookaround and back references, cached.
 * @throws Error for any other, and for one that is too long.
 */
export function compilePattern(source: string): Pattern {
  const known = compiled.get(source);
  if (known) return known;
  if (source.length > longestPattern) throw new Error('too long');
  const expression = RE2JS.compile(RE2JS.translateRegExp(source));
  const pattern = { fits: (text: string) => expression.matcher(text).find() };
  compiled.set(source, pattern);
  return pattern;
}
