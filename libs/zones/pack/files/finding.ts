import { filled, type Bilingual, type QuotesOf } from '#kernel';
import { findingWords } from './finding-words.js';

export type FindingCode = keyof typeof findingWords;

/** A mistake without its place. */
export interface Fault {
  code: FindingCode;
  facts: Readonly<Record<string, unknown>>;
}

/** A mistake in a zone pack with its place. */
export interface Finding extends Fault {
  /** Relative to the folder of the pack. */
  file: string;
  /** Line, from 1. */
  line: number;
}

/** A fault with everything that its words quote. */
export const fault = <Code extends FindingCode>(code: Code, facts: QuotesOf<(typeof findingWords)[Code]>): Fault => ({
  code,
  facts,
});

/** Keys in a row, for the words of a fault. */
export const listed = (keys: readonly string[]): string => keys.join(', ') || '—';

/** The finding in words, in both languages. */
export const wordsOf = ({ code, facts }: Fault): Bilingual => filled(findingWords[code], facts);

/** `zone.yaml:12 园区没有岗位… / The zone has no desk …`, a form that editors understand. */
export function printed({ file, line, ...said }: Finding): string {
  const { zh, en } = wordsOf(said);
  return `${file}:${line} ${zh} / ${en}`;
}

/** A pack with mistakes is not loaded at all. */
export class ZonePackInvalid extends Error {
  constructor(
    readonly folder: string,
    readonly findings: readonly Finding[],
  ) {
    super([`园区配置 ${folder} 有误： / The zone pack ${folder} has mistakes:`, ...findings.map(printed)].join('\n'));
  }
}
