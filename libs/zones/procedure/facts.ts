import type { FactDefinition, FactType } from './procedure.js';

export type FactValue = string | number | boolean | string[];

/** 事实: values for conditions. Decimals and integers are numbers; a missing value is blank. */
export type Facts = Record<string, FactValue>;

const blanks: Record<FactType, FactValue> = { string: '', decimal: 0, integer: 0, boolean: false, list: [] };

/** Blank value of a type: `""`, `0`, `false` or `[]`. */
export const blankFact = (type: FactType): FactValue => blanks[type];

export function blankFacts(facts: readonly FactDefinition[]): Facts {
  return Object.fromEntries(facts.map(({ key, type }) => [key, blankFact(type)]));
}
