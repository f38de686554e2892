import type { Bilingual, Integer, Titled } from '#kernel';
import type { Condition } from './expressions/condition.js';

export const fieldTypes = ['text', 'longText', 'decimal', 'integer', 'boolean', 'choice', 'choices', 'date'] as const;
export type FieldType = (typeof fieldTypes)[number];

export type OptionDefinition = Titled;

export interface FieldDefinition {
  key: string;
  type: FieldType;
  title: Bilingual;
  help?: Bilingual;
  unit?: Bilingual;
  /** A CEL expression over the facts; without it always asked for */
  when?: Condition;
  required: boolean;
  /** Held against the approved content of the project */
  compared?: boolean;
  /** Personal data: a word for whom it is about */
  // Fields with the same word are about one person.
  personal?: string;
  /** Smallest value, as a decimal string */
  // For decimal and integer; decimals have two places at most.
  min?: string;
  /** Largest value, as a decimal string */
  max?: string;
  maxLength?: Integer;
  /** A regular expression without lookaround and back references */
  pattern?: string;
  /** What the pattern asks for, in words */
  patternHint?: Bilingual;
  /** choice and choices: given here, or taken from the zone's positioning. */
  options?: OptionDefinition[];
  optionsFrom?: 'sectors' | 'businessTypes' | 'functionalAreas';
}

export interface SectionDefinition {
  key: string;
  title: Bilingual;
  help?: Bilingual;
  fields: FieldDefinition[];
}

const industryPattern = '^[A-T]\\d{4}$';

/** Whether a field asks for a class of GB/T 4754 (国民经济行业小类), as its pattern says. */
export const asksForIndustry = ({ pattern }: Pick<FieldDefinition, 'pattern'>): boolean => pattern === industryPattern;
