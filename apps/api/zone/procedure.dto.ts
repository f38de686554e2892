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
import { BilingualText } from '../http/fields/bilingual.dto.js';
import { CardRulesResponse } from './card-rules.dto.js';
import { SectionDefinitionResponse } from './form-definition.dto.js';
import { PanelDefinitionResponse } from './panel-definition.dto.js';
import { TaskDefinitionResponse } from './task-definition.dto.js';

export class FactDefinitionResponse implements FactDefinition {
  @ApiProperty()
  key: string;

  @ApiProperty({ enum: factTypes })
  type: FactType;

  @ApiProperty({ type: BilingualText })
  title: BilingualText;

  @ApiProperty({ required: false, description: 'The form field it comes from' })
  field?: string;

  @ApiProperty({ required: false, enum: derivations, description: 'The rule that makes it' })
  derived?: Derivation;

  @ApiProperty({ required: false, description: 'monthsAfter: the fact that holds the day it counts from' })
  of?: string;

  @ApiProperty({ type: 'integer', required: false })
  months?: number;
}

export class LaneDefinitionResponse implements LaneDefinition {
  @ApiProperty()
  key: string;

  @ApiProperty({ type: BilingualText })
  title: BilingualText;

  @ApiProperty({ description: 'A CEL expression over the facts' })
  when: string;
}

export class LimitDefinitionResponse {
  @ApiProperty({ type: 'integer' })
  workingDays: number;

  @ApiProperty({ type: BilingualText, description: 'The article, or "set by the zone"' })
  source: BilingualText;

  @ApiProperty({ required: false, description: 'The first day counts' })
  inclusive?: boolean;
}

export class MaterialDefinitionResponse implements MaterialDefinition {
  @ApiProperty()
  key: string;

  @ApiProperty({ type: BilingualText })
  title: BilingualText;

  @ApiProperty({ type: BilingualText, required: false })
  help?: BilingualText;

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
export class RuleDefinitionResponse implements RuleDefinition {
  @ApiProperty()
  key: string;

  @ApiProperty({ description: 'A CEL expression over the facts' })
  holds: string;

  @ApiProperty({ required: false, description: 'The field to mend; without it the whole application' })
  field?: string;

  @ApiProperty({ type: BilingualText, description: 'What would be right; {…} stands for a fact' })
  message: BilingualText;

  @ApiProperty({ type: BilingualText, description: 'The article, or "set by the zone"' })
  source: BilingualText;
}

/** 容缺: for whom papers may follow at all. */
export class PapersToFollowRuleResponse {
  @ApiProperty({ description: 'A CEL expression over the facts' })
  when: string;

  @ApiProperty({ type: BilingualText })
  source: BilingualText;
}

/** 事项: the whole definition, from which form, checklists and limits are drawn. */
@ApiExtraModels(LimitDefinitionResponse)
export class ProcedureResponse implements Procedure {
  @ApiProperty()
  zone: string;

  @ApiProperty({ enum: procedureKinds })
  kind: ProcedureKind;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: BilingualText })
  title: BilingualText;

  @ApiProperty({ type: BilingualText })
  summary: BilingualText;

  @ApiProperty({ type: [FactDefinitionResponse] })
  facts: FactDefinitionResponse[];

  @ApiProperty({ type: [LaneDefinitionResponse] })
  lanes: LaneDefinitionResponse[];

  @ApiProperty({ type: 'object', additionalProperties: { $ref: getSchemaPath(LimitDefinitionResponse) } })
  limits: Record<LimitKey, LimitDefinitionResponse>;

  @ApiProperty({ type: [MaterialDefinitionResponse] })
  materials: MaterialDefinitionResponse[];

  @ApiProperty({ type: PapersToFollowRuleResponse, required: false })
  papersToFollow?: PapersToFollowRuleResponse;

  @ApiProperty({ type: [SectionDefinitionResponse] })
  form: SectionDefinitionResponse[];

  @ApiProperty({ type: [RuleDefinitionResponse], required: false })
  rules?: RuleDefinitionResponse[];

  @ApiProperty({ type: [TaskDefinitionResponse] })
  tasks: TaskDefinitionResponse[];

  @ApiProperty({ type: PanelDefinitionResponse })
  panel: PanelDefinitionResponse;

  @ApiProperty({ type: CardRulesResponse })
  cards: CardRulesResponse;
}
