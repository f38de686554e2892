import { ApiExtraModels } from '@nestjs/swagger';
import type {
  CardRule,
  CardRules,
  FactDefinition,
  FieldDefinition,
  LaneDefinition,
  LimitDefinition,
  MaterialDefinition,
  PanelDefinition,
  PapersToFollowRule,
  Procedure,
  ReasonRule,
  RuleDefinition,
  SeatDefinition,
  SectionDefinition,
  TaskDefinition,
} from '#zones/procedure';
import { picked, shapeOf } from '../http/index.js';

export class FactDefinitionResponse extends shapeOf<FactDefinition>() {}

export class LaneDefinitionResponse extends shapeOf<LaneDefinition>() {}

export class LimitDefinitionResponse extends shapeOf<LimitDefinition>() {}

export class MaterialDefinitionResponse extends shapeOf<MaterialDefinition>() {}

export class FieldDefinitionResponse extends shapeOf<FieldDefinition>() {}

export class SectionDefinitionResponse extends shapeOf<SectionDefinition>() {}

export class RuleDefinitionResponse extends shapeOf<RuleDefinition>() {}

export class PapersToFollowRuleResponse extends shapeOf<PapersToFollowRule>() {}

export class TaskDefinitionResponse extends shapeOf<TaskDefinition>() {}

export class SeatDefinitionResponse extends shapeOf<SeatDefinition>() {}

export class PanelDefinitionResponse extends shapeOf<PanelDefinition>() {}

export class CardRuleResponse extends shapeOf<CardRule>() {}

export class ReasonRuleResponse extends shapeOf<ReasonRule>() {}

export class CardRulesResponse extends shapeOf<CardRules>() {}

/** 事项: the whole definition, from which form, checklists and limits are drawn. */
@ApiExtraModels(LimitDefinitionResponse)
export class ProcedureResponse extends shapeOf<Procedure>() {}

/** What can be applied for, and in which version. */
export class ProcedureTitleResponse extends picked<Procedure>()('kind', 'version', 'title') {}
