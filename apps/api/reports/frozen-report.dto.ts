import { ApiProperty } from '@nestjs/swagger';
import type { FrozenReport } from '#reports';
import { PersonDto } from '../applications/people.dto.js';
import { GroupDto, HeadlineDto } from './totals.dto.js';

/** 定版报表, without its figures. */
export class FrozenReportSummaryDto {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ format: 'date' })
  asOf: string;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ type: PersonDto })
  createdBy: PersonDto;

  @ApiProperty({
    description: 'Hex; of the canonical JSON (RFC 8785) of name, day, figures and the revisions behind them',
  })
  sha256: string;

  static from(report: FrozenReport, nameOf: (id: string) => string): FrozenReportSummaryDto {
    const { id, name, asOf, createdAt, createdBy, sha256 } = report;
    return {
      ...{ id, name, asOf, sha256 },
      createdAt: createdAt.toISOString(),
      createdBy: { id: createdBy, name: nameOf(createdBy) },
    };
  }
}

export class FrozenGroupsDto {
  @ApiProperty({ type: [GroupDto] })
  tier: GroupDto[];

  @ApiProperty({ type: [GroupDto] })
  sector: GroupDto[];

  @ApiProperty({ type: [GroupDto], description: 'A project counts in each of its business types' })
  businessType: GroupDto[];

  @ApiProperty({ type: [GroupDto] })
  stage: GroupDto[];

  @ApiProperty({ type: [GroupDto] })
  functionalArea: GroupDto[];
}

export class FrozenFiguresDto {
  @ApiProperty({ format: 'date' })
  asOf: string;

  @ApiProperty()
  illustrative: boolean;

  @ApiProperty({ type: HeadlineDto })
  headline: HeadlineDto;

  @ApiProperty({ type: FrozenGroupsDto })
  groups: FrozenGroupsDto;
}

export class FrozenReportDto extends FrozenReportSummaryDto {
  @ApiProperty({ description: 'Figures and rows still have the hash that the report was published with' })
  intact: boolean;

  @ApiProperty({ type: FrozenFiguresDto })
  figures: FrozenFiguresDto;
}

export class FrozenReportPageDto {
  @ApiProperty({ type: [FrozenReportSummaryDto] })
  items: FrozenReportSummaryDto[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}
