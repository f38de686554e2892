import { ApiProperty } from '@nestjs/swagger';
import { milestoneStages, tiers, type MilestoneStage, type Positioning, type Tier, type ZoneFacts } from '#zones';
import { procedureKinds, type Procedure, type ProcedureKind } from '#zones/procedure';
import { ZoneFigureResponse, ZoneMilestoneResponse } from './zone-facts.dto.js';
import { BilingualText } from '../http/fields/bilingual.dto.js';

export class TitledResponse {
  @ApiProperty()
  key: string;

  @ApiProperty({ type: BilingualText })
  title: BilingualText;
}

/** 业务类型, with its item in article 5 of the customs rule (Order 256). */
export class BusinessTypeResponse extends TitledResponse {
  @ApiProperty({ type: 'integer' })
  item: number;
}

export class FunctionalAreaResponse extends TitledResponse {
  @ApiProperty({ description: 'Floor space on offer, square metres' })
  capacitySqm: number;

  @ApiProperty({ type: BilingualText })
  source: BilingualText;
}

export class DeskTitleResponse extends TitledResponse {
  @ApiProperty({ type: BilingualText, description: '单位 that the desk belongs to' })
  office: BilingualText;
}

/** 入区后节点. */
export class ProjectMilestoneResponse extends TitledResponse {
  @ApiProperty({ type: 'integer', description: 'Months after admission by which it is planned to be done' })
  plannedMonths: number;

  @ApiProperty({ type: BilingualText, description: 'Where that time comes from' })
  source: BilingualText;

  @ApiProperty({ enum: milestoneStages, required: false, description: 'The stage of the project once it is done' })
  leadsTo?: MilestoneStage;
}

class AssessmentOfTypeResponse {
  @ApiProperty()
  businessType: string;

  @ApiProperty({ type: BilingualText })
  source: BilingualText;
}

/** 年度评估: who assesses the projects in operation, and by what. */
export class AssessmentDefinitionResponse {
  @ApiProperty({ description: 'The desk that assesses and accepts' })
  desk: string;

  @ApiProperty({ type: BilingualText })
  source: BilingualText;

  @ApiProperty({ type: [AssessmentOfTypeResponse], required: false })
  byBusinessType?: AssessmentOfTypeResponse[];
}

export class ContactResponse {
  @ApiProperty({ type: BilingualText })
  address: BilingualText;

  @ApiProperty()
  phone: string;

  @ApiProperty({ type: BilingualText, description: 'Where to complain' })
  complaints: BilingualText;
}

export class ZoneFactsResponse implements ZoneFacts {
  @ApiProperty({ example: 'zgc' })
  key: string;

  @ApiProperty({ type: BilingualText })
  name: BilingualText;

  @ApiProperty({ type: BilingualText })
  shortName: BilingualText;

  @ApiProperty({ description: 'Begins the numbers of applications' })
  numberPrefix: string;

  @ApiProperty({ description: '机关简称 in the numbers of documents' })
  documentPrefix: string;

  @ApiProperty({ type: BilingualText })
  authority: BilingualText;

  @ApiProperty({ type: BilingualText, required: false, description: 'Where it lies, as its papers say' })
  location?: BilingualText;

  @ApiProperty({ type: ContactResponse })
  contact: ContactResponse;

  @ApiProperty({ type: [BusinessTypeResponse] })
  businessTypes: BusinessTypeResponse[];

  @ApiProperty({ type: [FunctionalAreaResponse] })
  functionalAreas: FunctionalAreaResponse[];

  @ApiProperty({ type: [DeskTitleResponse] })
  desks: DeskTitleResponse[];

  @ApiProperty({ type: [ProjectMilestoneResponse], description: 'In the order in which they are done' })
  projectMilestones: ProjectMilestoneResponse[];

  @ApiProperty({ type: [ZoneMilestoneResponse], required: false, description: 'In the history of the zone' })
  milestones?: ZoneMilestoneResponse[];

  @ApiProperty({ type: [ZoneFigureResponse], required: false })
  figures?: ZoneFigureResponse[];

  @ApiProperty({
    type: [TitledResponse],
    required: false,
    description: '政策叠加: policy areas that it belongs to at once',
  })
  policyAreas?: TitledResponse[];

  @ApiProperty({ type: AssessmentDefinitionResponse })
  assessment: AssessmentDefinitionResponse;
}

export class SectorResponse extends TitledResponse {
  @ApiProperty({ enum: tiers })
  tier: Tier;

  @ApiProperty({ type: BilingualText, required: false })
  summary?: BilingualText;
}

/** 产业定位 2+2+N. */
export class PositioningResponse implements Positioning {
  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: BilingualText })
  name: BilingualText;

  @ApiProperty({ type: BilingualText })
  source: BilingualText;

  @ApiProperty({ type: [SectorResponse] })
  sectors: SectorResponse[];
}

export class ProcedureTitleResponse {
  @ApiProperty({ enum: procedureKinds })
  kind: ProcedureKind;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: BilingualText })
  title: BilingualText;

  static from({ kind, version, title }: Procedure): ProcedureTitleResponse {
    return { kind, version, title };
  }
}

/** What everybody may know about the zone. */
export class ZoneResponse {
  @ApiProperty({ type: ZoneFactsResponse })
  zone: ZoneFactsResponse;

  @ApiProperty({ type: PositioningResponse })
  positioning: PositioningResponse;

  @ApiProperty({
    type: [ProcedureTitleResponse],
    description: 'What can be applied for, in the version that is current',
  })
  procedures: ProcedureTitleResponse[];

  @ApiProperty({ description: 'Whether demonstration accounts can sign in here' })
  demonstration: boolean;

  @ApiProperty({ description: 'Whether staff can sign in at their organisation’s own provider' })
  singleSignOn: boolean;
}
