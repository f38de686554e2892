import type { Bilingual, Titled, Integer } from '#kernel';
import type { Procedure } from '../procedure/index.js';

/** 层级 of the 2+2+N positioning; `outside` is for sectors the positioning does not name. */
export const tiers = ['core', 'key', 'extended', 'outside'] as const;
export type Tier = (typeof tiers)[number];

export interface Sector extends Titled {
  tier: Tier;
  summary?: Bilingual;
}

/** 产业定位, published in versions. */
export interface Positioning {
  version: Integer;
  name: Bilingual;
  source: Bilingual;
  sectors: Sector[];
}

/** 业务类型, with the item of article 5 of the customs rule (Order 256) it comes from. */
export interface BusinessType extends Titled {
  item: Integer;
}

export interface FunctionalArea extends Titled {
  /** Floor space on offer, square metres */
  capacitySqm: number;
  source: Bilingual;
}

export interface Desk extends Titled {
  /** 单位 that the desk belongs to */
  office: Bilingual;
}

/** 项目阶段 reached by milestones. */
export const milestoneStages = ['contracted', 'building', 'operating'] as const;
export type MilestoneStage = (typeof milestoneStages)[number];

/** 入区后节点: what an admitted project goes through. */
export interface ProjectMilestone extends Titled {
  /** Months after admission by which it is planned to be done */
  plannedMonths: Integer;
  /** Where that time comes from */
  source: Bilingual;
  /** The stage of the project once it is done */
  leadsTo?: MilestoneStage;
}

/** 年度评估 of one business type, where it has a rule of its own. */
export interface AssessmentOfType {
  businessType: string;
  source: Bilingual;
}

/** 年度评估: who assesses the projects in operation, and by what. */
export interface Assessment {
  /** The desk that assesses and accepts */
  desk: string;
  source: Bilingual;
  /** Where a business type has a rule of its own. */
  byBusinessType?: AssessmentOfType[];
}

/** A day in the history of the zone, `YYYY-MM-DD`. */
export interface Milestone {
  key: string;
  /** @example 2023-05-23 */
  on: string;
  title: Bilingual;
}

/** A published figure of the zone with its source. */
export interface ZoneFigure {
  key: string;
  /** Decimal string @example 0.401 */
  value: string;
  unit: Bilingual;
  title: Bilingual;
  source: Bilingual;
}

/** 联系方式. */
export interface Contact {
  address: Bilingual;
  phone: string;
  /** Where to complain */
  complaints: Bilingual;
}

export interface ZoneFacts {
  /** @example zgc */
  key: string;
  name: Bilingual;
  shortName: Bilingual;
  /** Begins the numbers of applications */
  numberPrefix: string;
  /** 机关简称 in the numbers of documents */
  documentPrefix: string;
  authority: Bilingual;
  contact: Contact;
  businessTypes: BusinessType[];
  functionalAreas: FunctionalArea[];
  desks: Desk[];
  /** In the order in which they are done */
  projectMilestones: ProjectMilestone[];
  assessment: Assessment;
  /** Where it lies, as its papers say */
  location?: Bilingual;
  /** In the history of the zone */
  milestones?: Milestone[];
  figures?: ZoneFigure[];
  /** 政策叠加: policy areas that it belongs to at once */
  policyAreas?: Titled[];
}

/** 园区配置包: everything particular to a zone, as data. */
export interface ZonePack {
  zone: ZoneFacts;
  positioning: Positioning;
  procedures: Procedure[];
  /** Absolute path of the pack's folder, for its templates and illustrative portfolio. */
  folder: string;
}
