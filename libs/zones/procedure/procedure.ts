import type { Bilingual } from '#kernel';
import type { CardRules } from './cards.js';
import type { Condition } from './condition.js';
import type { OptionDefinition, SectionDefinition } from './form.js';

/** 事项: what an application may ask for. */
export const procedureKinds = ['entry', 'change', 'extension', 'exit'] as const;
export type ProcedureKind = (typeof procedureKinds)[number];

export const factTypes = ['string', 'decimal', 'integer', 'boolean', 'list'] as const;
export type FactType = (typeof factTypes)[number];

/**
 * How a fact is made that stands in no field: the tier of the sector · which compared fields differ from the approved
 * content · when the milestone that the field `milestone` names was planned, when it was done, and how often it was put
 * off before · a day so many months after another fact.
 */
export const derivations = ['tier', 'changedFields', 'plannedOn', 'doneOn', 'timesExtended', 'monthsAfter'] as const;
export type Derivation = (typeof derivations)[number];

/** A typed value that conditions may read. `field` names the form field it comes from; `derived` names the rule that makes it. */
export interface FactDefinition {
  key: string;
  type: FactType;
  title: Bilingual;
  field?: string;
  derived?: Derivation;
  /** monthsAfter: the fact, declared before, that holds the day it counts from. */
  of?: string;
  months?: number;
}

export interface LaneDefinition {
  key: string;
  title: Bilingual;
  when: Condition;
}

/** A limit in working days and where it comes from: an article, or "set by the zone". */
export interface LimitDefinition {
  workingDays: number;
  source: Bilingual;
  /** Counts its first day in (公示). */
  inclusive?: boolean;
}

/**
 * Which limit; `statutory` becomes `joint` once the panel is involved. `statement` is the applicant's time to speak
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

/** A procedure may leave these unset: then the task has no limit of its own. */
export const furtherLimitKeys = ['objection', 'revocation'] as const;
export type FurtherLimitKey = (typeof furtherLimitKeys)[number];

export interface MaterialDefinition {
  key: string;
  title: Bilingual;
  help?: Bilingual;
  when?: Condition;
  required: boolean;
  /** 容缺: may be promised and handed in later. */
  mayFollow: boolean;
  /** Media types. */
  fileTypes: string[];
  maxBytes: number;
  template?: string;
  reusable: boolean;
  validityMonths?: number;
}

/** 容缺: for whom papers may follow at all, beside the commitment that everybody gives. */
export interface PapersToFollowRule {
  when: Condition;
  source: Bilingual;
}

/** 申报规则: what must hold before an application can be handed in. */
export interface RuleDefinition {
  key: string;
  holds: Condition;
  /** The field to mend; while it is blank the rule says nothing. Without it the rule is about the whole application. */
  field?: string;
  /** What would be right. `{…}` stands for a fact. */
  message: Bilingual;
  /** Where it stands: an article, or "set by the zone". */
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
  /** 四眼: who did a task of one of these kinds in this application may not do this one. */
  notBy: TaskKind[];
  /** What silence past the promised limit means (默认同意). */
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
