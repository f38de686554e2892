import { ApiExtraModels, ApiProperty, getSchemaPath } from '@nestjs/swagger';
import {
  derivations,
  factTypes,
  type Derivation,
  procedureKinds,
  type FactDefinition,
  type FactType,
  type LaneDefinition,
  type LimitKey,
  type MaterialDefinition,
  type Procedure,
  type ProcedureKind,
  type RuleDefinition,
} from '#zones/procedure';
import { BilingualDto } from '../http/bilingual.dto.js';
import { CardRulesDto } from './card-rules.dto.js';
import { SectionDefinitionDto } from './form-definition.dto.js';
import { PanelDefinitionDto } from './panel-definition.dto.js';
import { TaskDefinitionDto } from './task-definition.dto.js';

export class FactDefinitionDto implements FactDefinition {
  @ApiProperty()
  key: string;

  @ApiProperty({ enum: factTypes })
  type: FactType;

  @ApiProperty({ type: BilingualDto })
  title: BilingualDto;

  @ApiProperty({ required: false, description: 'The form field it comes from' })
  field?: string;

  @ApiProperty({ required: false, enum: derivations, description: 'The rule that makes it' })
  derived?: Derivation;

  @ApiProperty({ required: false, description: 'monthsAfter: the fact that holds the day it counts from' })
  of?: string;

  @ApiProperty({ type: 'integer', required: false })
  months?: number;
}

export class LaneDefinitionDto implements LaneDefinition {
  @ApiProperty()
  key: string;

  @ApiProperty({ type: BilingualDto })
  title: BilingualDto;

  @ApiProperty({ description: 'A CEL expression over the facts' })
  when: string;
}

export class LimitDefinitionDto {
  @ApiProperty({ type: 'integer' })
  workingDays: number;

  @ApiProperty({ type: BilingualDto, description: 'The article, or "set by the zone"' })
  source: BilingualDto;

  @ApiProperty({ required: false, description: 'The first day counts' })
  inclusive?: boolean;
}

export class MaterialDefinitionDto implements MaterialDefinition {
  @ApiProperty()
  key: string;

  @ApiProperty({ type: BilingualDto })
  title: BilingualDto;

  @ApiProperty({ type: BilingualDto, required: false })
  help?: BilingualDto;

  @ApiProperty({ required: false, description: 'A CEL expression over the facts; without it always asked for' })
  when?: string;

  @ApiProperty()
  required: boolean;

  @ApiProperty({ description: '容缺: may be promised and handed in later' })
  mayFollow: boolean;

  @ApiProperty({ type: [String], description: 'Media types' })
  fileTypes: string[];

  @ApiProperty({ type: 'integer' })
  maxBytes: number;

  @ApiProperty({ required: false })
  template?: string;

  @ApiProperty()
  reusable: boolean;

  @ApiProperty({ type: 'integer', required: false })
  validityMonths?: number;
}

/** 申报规则: what must hold before an application can be handed in. */
export class RuleDefinitionDto implements RuleDefinition {
  @ApiProperty()
  key: string;

  @ApiProperty({ description: 'A CEL expression over the facts' })
  holds: string;

  @ApiProperty({ required: false, description: 'The field to mend; without it the whole application' })
  field?: string;

  @ApiProperty({ type: BilingualDto, description: 'What would be right; {…} stands for a fact' })
  message: BilingualDto;

  @ApiProperty({ type: BilingualDto, description: 'The article, or "set by the zone"' })
  source: BilingualDto;
}

/** 容缺: for whom papers may follow at all. */
export class PapersToFollowRuleDto {
  @ApiProperty({ description: 'A CEL expression over the facts' })
  when: string;

  @ApiProperty({ type: BilingualDto })
  source: BilingualDto;
}

/** 事项: the whole definition, from which form, checklists and limits are drawn. */
@ApiExtraModels(LimitDefinitionDto)
export class ProcedureDto implements Procedure {
  @ApiProperty()
  zone: string;

  @ApiProperty({ enum: procedureKinds })
  kind: ProcedureKind;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: BilingualDto })
  title: BilingualDto;

  @ApiProperty({ type: BilingualDto })
  summary: BilingualDto;

  @ApiProperty({ type: [FactDefinitionDto] })
  facts: FactDefinitionDto[];

  @ApiProperty({ type: [LaneDefinitionDto] })
  lanes: LaneDefinitionDto[];

  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(LimitDefinitionDto) } })
  limits: Record<LimitKey, LimitDefinitionDto>;

  @ApiProperty({ type: [MaterialDefinitionDto] })
  materials: MaterialDefinitionDto[];

  @ApiProperty({ type: PapersToFollowRuleDto, required: false })
  papersToFollow?: PapersToFollowRuleDto;

  @ApiProperty({ type: [SectionDefinitionDto] })
  form: SectionDefinitionDto[];

  @ApiProperty({ type: [RuleDefinitionDto], required: false })
  rules?: RuleDefinitionDto[];

  @ApiProperty({ type: [TaskDefinitionDto] })
  tasks: TaskDefinitionDto[];

  @ApiProperty({ type: PanelDefinitionDto })
  panel: PanelDefinitionDto;

  @ApiProperty({ type: CardRulesDto })
  cards: CardRulesDto;
}
