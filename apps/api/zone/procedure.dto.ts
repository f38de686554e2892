import { ApiExtraModels } from '@nestjs/swagger';
import type { Integer } from '#kernel';
import type {
  Derivation,
  FactDefinition,
  FactType,
  LaneDefinition,
  LimitKey,
  MaterialDefinition,
  Procedure,
  ProcedureKind,
  RuleDefinition,
} from '#zones/procedure';
import { BilingualText } from '../http/fields/bilingual.dto.js';
import { CardRulesResponse } from './card-rules.dto.js';
import { SectionDefinitionResponse } from './form-definition.dto.js';
import { PanelDefinitionResponse } from './panel-definition.dto.js';
import { TaskDefinitionResponse } from './task-definition.dto.js';

export class FactDefinitionResponse implements FactDefinition {
  key: string;
  type: FactType;
  title: BilingualText;
  /** The form field it comes from */
  field?: string;
  /** The rule that makes it */
  derived?: Derivation;
  /** monthsAfter: the fact that holds the day it counts from */
  of?: string;
  months?: Integer;
}

export class LaneDefinitionResponse implements LaneDefinition {
  key: string;
  title: BilingualText;
  /** A CEL expression over the facts */
  when: string;
}

export class LimitDefinitionResponse {
  workingDays: Integer;
  /** The article, or "set by the zone" */
  source: BilingualText;
  /** The first day counts */
  inclusive?: boolean;
}

export class MaterialDefinitionResponse implements MaterialDefinition {
  key: string;
  title: BilingualText;
  help?: BilingualText;
  /** A CEL expression over the facts; without it always asked for */
  when?: string;
  required: boolean;
  /** 容缺: may be promised and handed in later */
  mayFollow: boolean;
  /** Media types */
  fileTypes: string[];
  maxBytes: Integer;
  template?: string;
  reusable: boolean;
  validityMonths?: Integer;
}

/** 申报规则: what must hold before an application can be handed in. */
export class RuleDefinitionResponse implements RuleDefinition {
  key: string;
  /** A CEL expression over the facts */
  holds: string;
  /** The field to mend; without it the whole application */
  field?: string;
  /** What would be right; {…} stands for a fact */
  message: BilingualText;
  /** The article, or "set by the zone" */
  source: BilingualText;
}

/** 容缺: for whom papers may follow at all. */
export class PapersToFollowRuleResponse {
  /** A CEL expression over the facts */
  when: string;
  source: BilingualText;
}

/** 事项: the whole definition, from which form, checklists and limits are drawn. */
@ApiExtraModels(LimitDefinitionResponse)
export class ProcedureResponse implements Procedure {
  zone: string;
  kind: ProcedureKind;
  version: Integer;
  title: BilingualText;
  summary: BilingualText;
  facts: FactDefinitionResponse[];
  lanes: LaneDefinitionResponse[];
  limits: Record<LimitKey, LimitDefinitionResponse>;
  materials: MaterialDefinitionResponse[];
  papersToFollow?: PapersToFollowRuleResponse;
  form: SectionDefinitionResponse[];
  rules?: RuleDefinitionResponse[];
  tasks: TaskDefinitionResponse[];
  panel: PanelDefinitionResponse;
  cards: CardRulesResponse;
}
