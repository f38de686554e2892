import type { Bilingual } from '#kernel';
import type { CardRules } from './cards.js';
import type { Condition } from './condition.js';
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

/** A typed value for conditions, from a form field or a derivation. */
export interface FactDefinition {
  key: string;
  type: FactType;
  title: Bilingual;
  field?: string;
  derived?: Derivation;
  /** monthsAfter: an earlier fact with the day to count from. */
  of?: string;
  months?: number;
}

export interface LaneDefinition {
  key: string;
  title: Bilingual;
  when: Condition;
}

/** A limit in working days with its source: an article, or "set by the zone". */
export interface LimitDefinition {
  workingDays: number;
  source: Bilingual;
  /** Includes its first day (公示). */
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

export interface MaterialDefinition {
  key: string;
  title: Bilingual;
  help?: Bilingual;
  when?: Condition;
  required: boolean;
  /** 容缺: may be promised and provided later. */
  mayFollow: boolean;
  /** Media types. */
  fileTypes: string[];
  maxBytes: number;
  template?: string;
  reusable: boolean;
  validityMonths?: number;
}

/** 容缺: condition for papers to follow, beside the commitment. */
export interface PapersToFollowRule {
  when: Condition;
  source: Bilingual;
}

/** 申报规则: condition of a submission. */
export interface RuleDefinition {
  key: string;
  holds: Condition;
  /** Field to correct; the rule is silent while it is blank. Without one, the rule is about the application. */
  field?: string;
  /** The right content in words. `{…}` stands for a fact. */
  message: Bilingual;
  /** An article, or "set by the zone". */
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
  when?: Condition;
  /** Promised limit in working days, per lane key. Delivery has the statutory one instead. */
  promised?: Record<string, number>;
  checklist: OptionDefinition[];
  /** 四眼: kinds of task whose holder is excluded from this one. */
  notBy: TaskKind[];
  /** Meaning of silence past the promised limit (默认同意). */
  silence: 'none' | 'consent';
}

export interface SeatDefinition {
  /** Equals the key of the vote task of this seat. */
  task: string;
  chair?: boolean;
  /** The matter on which this seat may veto. */
  veto?: Bilingual;
}

/** 表决方式: at a meeting of the panel (会议), or by written circulation (书面函审). */
export const panelModes = ['session', 'circulation'] as const;
export type PanelMode = (typeof panelModes)[number];

export interface PanelDefinition {
  when: Condition;
  sitting: PanelMode;
  seats: SeatDefinition[];
  quorum: number;
  majority: number;
}

export interface Procedure {
  zone: string;
  kind: ProcedureKind;
  version: number;
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
