import type { Bilingual, Titled, Integer } from '#kernel';
import type { CardRules } from './cards.js';
import type { Condition } from './expressions/condition.js';
import type { OptionDefinition, SectionDefinition } from './form.js';

/** 事项 of an application. */
export const procedureKinds = ['entry', 'change', 'extension', 'exit'] as const;
export type ProcedureKind = (typeof procedureKinds)[number];

export const factTypes = ['string', 'decimal', 'integer', 'boolean', 'list'] as const;
export type FactType = (typeof factTypes)[number];

/**
 * Facts without a field: the tier of the sector · the compared fields that differ from the approved
 * content · planned day, day of completion and number of extensions of the milestone in the field `milestone`
 * · a day some months after another fact.
 */
export const derivations = ['tier', 'changedFields', 'plannedOn', 'doneOn', 'timesExtended', 'monthsAfter'] as const;
export type Derivation = (typeof derivations)[number];

/** A typed value that conditions may read. `field` names the form field it comes from; `derived` names the rule that makes it. */
export interface FactDefinition extends Titled {
  type: FactType;
  /** The form field it comes from */
  field?: string;
  /** The rule that makes it */
  derived?: Derivation;
  /** monthsAfter: the fact that holds the day it counts from */
  of?: string;
  months?: Integer;
}

export interface LaneDefinition extends Titled {
  /** A CEL expression over the facts */
  when: Condition;
}

/** A limit in working days with its source: an article, or "set by the zone". */
export interface LimitDefinition {
  workingDays: Integer;
  /** The article, or "set by the zone" */
  source: Bilingual;
  /** The first day counts */
  inclusive?: boolean;
}

/**
 * Limits; `statutory` becomes `joint` once the panel is involved. `statement` is the applicant's time to be heard
 * before a revocation, `callback` that of the window after a bad rating.
 */
export const limitKeys = [
  'acceptance',
  'correction',
  'statutory',
  'statutoryExtension',
  'joint',
  'jointExtension',
  'delivery',
  'notice',
  'statement',
  'callback',
] as const;
export type LimitKey = (typeof limitKeys)[number];

/** Optional limits; without one the task has none of its own. */
export const furtherLimitKeys = ['objection', 'revocation'] as const;
export type FurtherLimitKey = (typeof furtherLimitKeys)[number];

export interface MaterialDefinition extends Titled {
  help?: Bilingual;
  /** A CEL expression over the facts; without it always asked for */
  when?: Condition;
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

/** 容缺: condition for papers to follow, beside the commitment. */
export interface PapersToFollowRule {
  /** A CEL expression over the facts */
  when: Condition;
  source: Bilingual;
}

/** 申报规则: condition of a submission. */
export interface RuleDefinition {
  key: string;
  /** A CEL expression over the facts */
  holds: Condition;
  /** The field to mend; without it the whole application */
  // While the field is blank the rule says nothing.
  field?: string;
  /** What would be right; {…} stands for a fact */
  message: Bilingual;
  /** The article, or "set by the zone" */
  source: Bilingual;
}

export const taskKinds = ['check', 'opinion', 'vote', 'signature', 'delivery'] as const;
export type TaskKind = (typeof taskKinds)[number];

export const taskStages = ['received', 'in_review', 'in_panel', 'in_approval', 'approved'] as const;
export type TaskStage = (typeof taskStages)[number];

export interface TaskDefinition {
  key: string;
  stage: TaskStage;
  kind: TaskKind;
  desk: string;
  title: Bilingual;
  /** A CEL expression over the facts; without it always needed */
  when?: Condition;
  /** Promised limit in working days, by lane */
  // A delivery has the statutory limit instead.
  promised?: Record<string, Integer>;
  checklist: OptionDefinition[];
  /** 四眼: whoever did one of these may not do this one */
  notBy: TaskKind[];
  /** What silence past the promised limit means */
  // 默认同意.
  silence: 'none' | 'consent';
}

export interface SeatDefinition {
  /** Key of its vote task */
  task: string;
  chair?: boolean;
  /** The matter on which it may veto */
  veto?: Bilingual;
}

/** 表决方式: at a meeting of the panel (会议), or by written circulation (书面函审). */
export const panelModes = ['session', 'circulation'] as const;
export type PanelMode = (typeof panelModes)[number];

export interface PanelDefinition {
  /** A CEL expression over the facts */
  when: Condition;
  /** Votes are cast at a meeting, or by written circulation */
  sitting: PanelMode;
  seats: SeatDefinition[];
  quorum: Integer;
  majority: Integer;
}

export interface Procedure {
  zone: string;
  kind: ProcedureKind;
  version: Integer;
  title: Bilingual;
  summary: Bilingual;
  facts: FactDefinition[];
  lanes: LaneDefinition[];
  limits: Record<LimitKey, LimitDefinition> & Partial<Record<FurtherLimitKey, LimitDefinition>>;
  materials: MaterialDefinition[];
  papersToFollow?: PapersToFollowRule;
  form: SectionDefinition[];
  rules?: RuleDefinition[];
  tasks: TaskDefinition[];
  panel: PanelDefinition;
  cards: CardRules;
}
