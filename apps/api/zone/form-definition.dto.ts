import { ApiProperty } from '@nestjs/swagger';
import { fieldTypes, type FieldDefinition, type FieldType, type SectionDefinition } from '#zones/procedure';
import { BilingualDto } from '../http/bilingual.dto.js';
import { TitledDto } from './zone.dto.js';

export class FieldDefinitionDto implements FieldDefinition {
  @ApiProperty()
  key: string;

  @ApiProperty({ enum: fieldTypes })
  type: FieldType;

  @ApiProperty({ type: BilingualDto })
  title: BilingualDto;

  @ApiProperty({ type: BilingualDto, required: false })
  help?: BilingualDto;

  @ApiProperty({ type: BilingualDto, required: false })
  unit?: BilingualDto;

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

  @ApiProperty({ type: BilingualDto, required: false, description: 'What the pattern asks for, in words' })
  patternHint?: BilingualDto;

  @ApiProperty({ type: [TitledDto], required: false })
  options?: TitledDto[];

  @ApiProperty({ enum: ['sectors', 'businessTypes', 'functionalAreas'], required: false })
  optionsFrom?: 'sectors' | 'businessTypes' | 'functionalAreas';
}

export class SectionDefinitionDto implements SectionDefinition {
  @ApiProperty()
  key: string;

  @ApiProperty({ type: BilingualDto })
  title: BilingualDto;

  @ApiProperty({ type: BilingualDto, required: false })
  help?: BilingualDto;

  @ApiProperty({ type: [FieldDefinitionDto] })
  fields: FieldDefinitionDto[];
}
