import type { Integer } from '#kernel';
import type { FieldDefinition, FieldType, SectionDefinition } from '#zones/procedure';
import { BilingualText } from '../http/fields/bilingual.dto.js';
import { TitledResponse } from './zone.dto.js';

export class FieldDefinitionResponse implements FieldDefinition {
  key: string;
  type: FieldType;
  title: BilingualText;
  help?: BilingualText;
  unit?: BilingualText;
  /** A CEL expression over the facts; without it always asked for */
  when?: string;
  required: boolean;
  /** Held against the approved content of the project */
  compared?: boolean;
  /** Personal data: a word for whom it is about */
  personal?: string;
  /** Smallest value, as a decimal string */
  min?: string;
  /** Largest value, as a decimal string */
  max?: string;
  maxLength?: Integer;
  pattern?: string;
  /** What the pattern asks for, in words */
  patternHint?: BilingualText;
  options?: TitledResponse[];
  optionsFrom?: 'sectors' | 'businessTypes' | 'functionalAreas';
}

export class SectionDefinitionResponse implements SectionDefinition {
  key: string;
  title: BilingualText;
  help?: BilingualText;
  fields: FieldDefinitionResponse[];
}
