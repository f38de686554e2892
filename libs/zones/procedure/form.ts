import type { Bilingual } from '#kernel';
import type { Condition } from './condition.js';

export const fieldTypes = ['text', 'longText', 'decimal', 'integer', 'boolean', 'choice', 'choices', 'date'] as const;
export type FieldType = (typeof fieldTypes)[number];

export interface OptionDefinition {
  key: string;
  title: Bilingual;
}

export interface FieldDefinition {
  key: string;
  type: FieldType;
  title: Bilingual;
  help?: Bilingual;
  unit?: Bilingual;
  when?: Condition;
  required: boolean;
  /** 变更比对 with the approved content of the project. */
  compared?: boolean;
  /** 个人信息: name of a person; fields with the same name are about one person. */
  personal?: string;
  /** decimal and integer: bounds, as decimal strings. Decimals have two places at most. */
  min?: string;
  max?: string;
  maxLength?: number;
  /** Regular expression (unicode) for the whole value, with a hint in words. */
  pattern?: string;
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
