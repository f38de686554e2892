import { ApiProperty } from '@nestjs/swagger';
import { fieldTypes, type FieldDefinition, type FieldType, type SectionDefinition } from '#zones/procedure';
import { BilingualText } from '../http/fields/bilingual.dto.js';
import { TitledResponse } from './zone.dto.js';

export class FieldDefinitionResponse implements FieldDefinition {
  @ApiProperty()
  key: string;

  @ApiProperty({ enum: fieldTypes })
  type: FieldType;

  @ApiProperty({ type: BilingualText })
  title: BilingualText;

  @ApiProperty({ type: BilingualText, required: false })
  help?: BilingualText;

  @ApiProperty({ type: BilingualText, required: false })
  unit?: BilingualText;

  @ApiProperty({ required: false, description: 'A CEL expression over the facts; without it always asked for' })
  when?: string;

  @ApiProperty()
  required: boolean;

  @ApiProperty({ required: false, description: 'Held against the approved content of the project' })
  compared?: boolean;

  @ApiProperty({ required: false, description: 'Personal data: a word for whom it is about' })
  personal?: string;

  @ApiProperty({ required: false, description: 'Smallest value, as a decimal string' })
  min?: string;

  @ApiProperty({ required: false, description: 'Largest value, as a decimal string' })
  max?: string;

  @ApiProperty({ type: 'integer', required: false })
  maxLength?: number;

  @ApiProperty({ required: false })
  pattern?: string;

  @ApiProperty({ type: BilingualText, required: false, description: 'What the pattern asks for, in words' })
  patternHint?: BilingualText;

  @ApiProperty({ type: [TitledResponse], required: false })
  options?: TitledResponse[];

  @ApiProperty({ enum: ['sectors', 'businessTypes', 'functionalAreas'], required: false })
  optionsFrom?: 'sectors' | 'businessTypes' | 'functionalAreas';
}

export class SectionDefinitionResponse implements SectionDefinition {
  @ApiProperty()
  key: string;

  @ApiProperty({ type: BilingualText })
  title: BilingualText;

  @ApiProperty({ type: BilingualText, required: false })
  help?: BilingualText;

  @ApiProperty({ type: [FieldDefinitionResponse] })
  fields: FieldDefinitionResponse[];
}
