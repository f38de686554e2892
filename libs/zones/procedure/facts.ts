import type { FactDefinition, FactType } from './procedure.js';

export type FactValue = string | number | boolean | string[];

/** 事实: what conditions read. Decimals and integers are numbers here; nothing is ever missing, only blank. */
export type Facts = Record<string, FactValue>;

const blanks: Record<FactType, FactValue> = { string: '', decimal: 0, integer: 0, boolean: false, list: [] };

/** What a fact is while nobody has said: `""`, `0`, `false` or `[]`. */
export const blankFact = (type: FactType): FactValue => blanks[type];

export function blankFacts(facts: readonly FactDefinition[]): Facts {
  return Object.fromEntries(facts.map(({ key, type }) => [key, blankFact(type)]));
}
