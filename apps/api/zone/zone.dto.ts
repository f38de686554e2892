import type { Integer } from '#kernel';
import type { MilestoneStage, Positioning, Tier, ZoneFacts } from '#zones';
import type { Procedure, ProcedureKind } from '#zones/procedure';
import { ZoneFigureResponse, ZoneMilestoneResponse } from './zone-facts.dto.js';
import { BilingualText } from '../http/fields/bilingual.dto.js';

export class TitledResponse {
  key: string;
  title: BilingualText;
}

/** 业务类型, with its item in article 5 of the customs rule (Order 256). */
export class BusinessTypeResponse extends TitledResponse {
  item: Integer;
}

export class FunctionalAreaResponse extends TitledResponse {
  /** Floor space on offer, square metres */
  capacitySqm: number;
  source: BilingualText;
}

export class DeskTitleResponse extends TitledResponse {
  /** 单位 that the desk belongs to */
  office: BilingualText;
}

/** 入区后节点. */
export class ProjectMilestoneResponse extends TitledResponse {
  /** Months after admission by which it is planned to be done */
  plannedMonths: Integer;
  /** Where that time comes from */
  source: BilingualText;
  /** The stage of the project once it is done */
  leadsTo?: MilestoneStage;
}

class AssessmentOfTypeResponse {
  businessType: string;
  source: BilingualText;
}

/** 年度评估: who assesses the projects in operation, and by what. */
export class AssessmentDefinitionResponse {
  /** The desk that assesses and accepts */
  desk: string;
  source: BilingualText;
  byBusinessType?: AssessmentOfTypeResponse[];
}

export class ContactResponse {
  address: BilingualText;
  phone: string;
  /** Where to complain */
  complaints: BilingualText;
}

export class ZoneFactsResponse implements ZoneFacts {
  /** @example zgc */
  key: string;
  name: BilingualText;
  shortName: BilingualText;
  /** Begins the numbers of applications */
  numberPrefix: string;
  /** 机关简称 in the numbers of documents */
  documentPrefix: string;
  authority: BilingualText;
  /** Where it lies, as its papers say */
  location?: BilingualText;
  contact: ContactResponse;
  businessTypes: BusinessTypeResponse[];
  functionalAreas: FunctionalAreaResponse[];
  desks: DeskTitleResponse[];
  /** In the order in which they are done */
  projectMilestones: ProjectMilestoneResponse[];
  /** In the history of the zone */
  milestones?: ZoneMilestoneResponse[];
  figures?: ZoneFigureResponse[];
  /** 政策叠加: policy areas that it belongs to at once */
  policyAreas?: TitledResponse[];
  assessment: AssessmentDefinitionResponse;
}

export class SectorResponse extends TitledResponse {
  tier: Tier;
  summary?: BilingualText;
}

/** 产业定位 2+2+N. */
export class PositioningResponse implements Positioning {
  version: Integer;
  name: BilingualText;
  source: BilingualText;
  sectors: SectorResponse[];
}

export class ProcedureTitleResponse {
  kind: ProcedureKind;
  version: Integer;
  title: BilingualText;

  static from({ kind, version, title }: Procedure): ProcedureTitleResponse {
    return { kind, version, title };
  }
}

/** What everybody may know about the zone. */
export class ZoneResponse {
  zone: ZoneFactsResponse;
  positioning: PositioningResponse;
  /** What can be applied for, in the version that is current */
  procedures: ProcedureTitleResponse[];
  /** Whether demonstration accounts can sign in here */
  demonstration: boolean;
  /** Whether staff can sign in at their organisation’s own provider */
  singleSignOn: boolean;
}
