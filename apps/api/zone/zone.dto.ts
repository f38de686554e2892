import { ApiProperty } from '@nestjs/swagger';
import { milestoneStages, tiers, type MilestoneStage, type Positioning, type Tier, type ZoneFacts } from '#zones';
import { procedureKinds, type Procedure, type ProcedureKind } from '#zones/procedure';
import { ZoneFigureDto, ZoneMilestoneDto } from './zone-facts.dto.js';
import { BilingualDto } from '../http/bilingual.dto.js';

export class TitledDto {
  @ApiProperty()
  key: string;

  @ApiProperty({ type: BilingualDto })
  title: BilingualDto;
}

/** 业务类型, with its item in article 5 of the customs rule (Order 256). */
export class BusinessTypeDto extends TitledDto {
  @ApiProperty({ type: 'integer' })
  item: number;
}

export class FunctionalAreaDto extends TitledDto {
  @ApiProperty({ description: 'Floor space on offer, square metres' })
  capacitySqm: number;

  @ApiProperty({ type: BilingualDto })
  source: BilingualDto;
}

export class DeskTitleDto extends TitledDto {
  @ApiProperty({ type: BilingualDto, description: '单位 that the desk belongs to' })
  office: BilingualDto;
}

/** 入区后节点. */
export class ProjectMilestoneDto extends TitledDto {
  @ApiProperty({ type: 'integer', description: 'Months after admission by which it is planned to be done' })
  plannedMonths: number;

  @ApiProperty({ type: BilingualDto, description: 'Where that time comes from' })
  source: BilingualDto;

  @ApiProperty({ enum: milestoneStages, required: false, description: 'The stage of the project once it is done' })
  leadsTo?: MilestoneStage;
}

class AssessmentOfTypeDto {
  @ApiProperty()
  businessType: string;

  @ApiProperty({ type: BilingualDto })
  source: BilingualDto;
}

/** 年度评估: who assesses the projects in operation, and by what. */
export class AssessmentDefinitionDto {
  @ApiProperty({ description: 'The desk that assesses and accepts' })
  desk: string;

  @ApiProperty({ type: BilingualDto })
  source: BilingualDto;

  @ApiProperty({ type: [AssessmentOfTypeDto], required: false })
  byBusinessType?: AssessmentOfTypeDto[];
}

export class ContactDto {
  @ApiProperty({ type: BilingualDto })
  address: BilingualDto;

  @ApiProperty()
  phone: string;

  @ApiProperty({ type: BilingualDto, description: 'Where to complain' })
  complaints: BilingualDto;
}

export class ZoneFactsDto implements ZoneFacts {
  @ApiProperty({ example: 'zgc' })
  key: string;

  @ApiProperty({ type: BilingualDto })
  name: BilingualDto;

  @ApiProperty({ type: BilingualDto })
  shortName: BilingualDto;

  @ApiProperty({ description: 'Begins the numbers of applications' })
  numberPrefix: string;

  @ApiProperty({ description: '机关简称 in the numbers of documents' })
  documentPrefix: string;

  @ApiProperty({ type: BilingualDto })
  authority: BilingualDto;

  @ApiProperty({ type: BilingualDto, required: false, description: 'Where it lies, as its papers say' })
  location?: BilingualDto;

  @ApiProperty({ type: ContactDto })
  contact: ContactDto;

  @ApiProperty({ type: [BusinessTypeDto] })
  businessTypes: BusinessTypeDto[];

  @ApiProperty({ type: [FunctionalAreaDto] })
  functionalAreas: FunctionalAreaDto[];

  @ApiProperty({ type: [DeskTitleDto] })
  desks: DeskTitleDto[];

  @ApiProperty({ type: [ProjectMilestoneDto], description: 'In the order in which they are done' })
  projectMilestones: ProjectMilestoneDto[];

  @ApiProperty({ type: [ZoneMilestoneDto], required: false, description: 'In the history of the zone' })
  milestones?: ZoneMilestoneDto[];

  @ApiProperty({ type: [ZoneFigureDto], required: false })
  figures?: ZoneFigureDto[];

  @ApiProperty({ type: [TitledDto], required: false, description: '政策叠加: policy areas that it belongs to at once' })
  policyAreas?: TitledDto[];

  @ApiProperty({ type: AssessmentDefinitionDto })
  assessment: AssessmentDefinitionDto;
}

export class SectorDto extends TitledDto {
  @ApiProperty({ enum: tiers })
  tier: Tier;

  @ApiProperty({ type: BilingualDto, required: false })
  summary?: BilingualDto;
}

/** 产业定位 2+2+N. */
export class PositioningDto implements Positioning {
  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: BilingualDto })
  name: BilingualDto;

  @ApiProperty({ type: BilingualDto })
  source: BilingualDto;

  @ApiProperty({ type: [SectorDto] })
  sectors: SectorDto[];
}

export class ProcedureTitleDto {
  @ApiProperty({ enum: procedureKinds })
  kind: ProcedureKind;

  @ApiProperty({ type: 'integer' })
  version: number;

  @ApiProperty({ type: BilingualDto })
  title: BilingualDto;

  static from({ kind, version, title }: Procedure): ProcedureTitleDto {
    return { kind, version, title };
  }
}

/** What everybody may know about the zone. */
export class ZoneDto {
  @ApiProperty({ type: ZoneFactsDto })
  zone: ZoneFactsDto;

  @ApiProperty({ type: PositioningDto })
  positioning: PositioningDto;

  @ApiProperty({ type: [ProcedureTitleDto], description: 'What can be applied for, in the version that is current' })
  procedures: ProcedureTitleDto[];

  @ApiProperty({ description: 'Whether demonstration accounts can sign in here' })
  demonstration: boolean;

  @ApiProperty({ description: 'Whether staff can sign in at their organisation’s own provider' })
  singleSignOn: boolean;
}
