import type { Bilingual } from '#kernel';
import type { Procedure } from '../procedure/index.js';

/** 层级 of the 2+2+N positioning; `outside` is for sectors the positioning does not name. */
export const tiers = ['core', 'key', 'extended', 'outside'] as const;
export type Tier = (typeof tiers)[number];

export interface Sector {
  key: string;
  tier: Tier;
  title: Bilingual;
  summary?: Bilingual;
}

/** 产业定位, published in versions. */
export interface Positioning {
  version: number;
  name: Bilingual;
  source: Bilingual;
  sectors: Sector[];
}

/** 业务类型, with the item of article 5 of the customs rule (Order 256) it comes from. */
export interface BusinessType {
  key: string;
  title: Bilingual;
  item: number;
}

export interface FunctionalArea {
  key: string;
  title: Bilingual;
  /** Floor space on offer, square metres. */
  capacitySqm: number;
  source: Bilingual;
}

export interface Desk {
  key: string;
  title: Bilingual;
  /** 单位 the desk belongs to. */
  office: Bilingual;
}

/** 项目阶段 reached by milestones. */
export const milestoneStages = ['contracted', 'building', 'operating'] as const;
export type MilestoneStage = (typeof milestoneStages)[number];

/** 入区后节点 of admitted projects. */
export interface ProjectMilestone {
  key: string;
  title: Bilingual;
  /** Planned months after admission. */
  plannedMonths: number;
  /** Source of the planned time. */
  source: Bilingual;
  /** Stage of the project after the milestone. */
  leadsTo?: MilestoneStage;
}

/** 年度评估: assessing desk and legal source. */
export interface Assessment {
  desk: string;
  source: Bilingual;
  /** Sources for single business types. */
  byBusinessType?: { businessType: string; source: Bilingual }[];
}

/** A day in the history of the zone, `YYYY-MM-DD`. */
export interface Milestone {
  key: string;
  on: string;
  title: Bilingual;
}

/** A published figure of the zone with its source. */
export interface ZoneFigure {
  key: string;
  /** Decimal string. */
  value: string;
  unit: Bilingual;
  title: Bilingual;
  source: Bilingual;
}

export interface ZoneFacts {
  key: string;
  name: Bilingual;
  shortName: Bilingual;
  /** Prefix of application numbers, e.g. `ZGC`. */
  numberPrefix: string;
  /** 机关简称 in document numbers. */
  documentPrefix: string;
  authority: Bilingual;
  contact: { address: Bilingual; phone: string; complaints: Bilingual };
  businessTypes: BusinessType[];
  functionalAreas: FunctionalArea[];
  desks: Desk[];
  /** In order of completion. */
  projectMilestones: ProjectMilestone[];
  assessment: Assessment;
  location?: Bilingual;
  milestones?: Milestone[];
  figures?: ZoneFigure[];
  /** 政策叠加: the policy areas that the zone belongs to at once. */
  policyAreas?: { key: string; title: Bilingual }[];
}

/** 园区配置包: everything particular to a zone, as data. */
export interface ZonePack {
  zone: ZoneFacts;
  positioning: Positioning;
  procedures: Procedure[];
  /** Absolute path of the pack's folder, for its templates and illustrative portfolio. */
  folder: string;
}
