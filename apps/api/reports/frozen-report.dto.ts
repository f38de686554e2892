import { ApiProperty } from '@nestjs/swagger';
import type { FrozenReport } from '#reports';
import { PersonResponse } from '../applications/parts/people.dto.js';
import { GroupResponse, HeadlineResponse } from './totals.dto.js';

/** 定版报表, without its figures. */
export class FrozenReportSummaryResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty()
  name: string;

  @ApiProperty({ format: 'date' })
  asOf: string;

  @ApiProperty({ format: 'date-time' })
  createdAt: string;

  @ApiProperty({ type: PersonResponse })
  createdBy: PersonResponse;

  @ApiProperty({
    description: 'Hex; of the canonical JSON (RFC 8785) of name, day, figures and the revisions behind them',
  })
  sha256: string;

  static from(report: FrozenReport, nameOf: (id: string) => string): FrozenReportSummaryResponse {
    const { id, name, asOf, createdAt, createdBy, sha256 } = report;
    return {
      ...{ id, name, asOf, sha256 },
      createdAt: createdAt.toISOString(),
      createdBy: { id: createdBy, name: nameOf(createdBy) },
    };
  }
}

export class FrozenGroupsResponse {
  @ApiProperty({ type: [GroupResponse] })
  tier: GroupResponse[];

  @ApiProperty({ type: [GroupResponse] })
  sector: GroupResponse[];

  @ApiProperty({ type: [GroupResponse], description: 'A project counts in each of its business types' })
  businessType: GroupResponse[];

  @ApiProperty({ type: [GroupResponse] })
  stage: GroupResponse[];

  @ApiProperty({ type: [GroupResponse] })
  functionalArea: GroupResponse[];
}

export class FrozenFiguresResponse {
  @ApiProperty({ format: 'date' })
  asOf: string;

  @ApiProperty()
  illustrative: boolean;

  @ApiProperty({ type: HeadlineResponse })
  headline: HeadlineResponse;

  @ApiProperty({ type: FrozenGroupsResponse })
  groups: FrozenGroupsResponse;
}

export class FrozenReportResponse extends FrozenReportSummaryResponse {
  @ApiProperty({ description: 'Figures and rows still have the hash that the report was published with' })
  intact: boolean;

  @ApiProperty({ type: FrozenFiguresResponse })
  figures: FrozenFiguresResponse;
}

export class FrozenReportPageResponse {
  @ApiProperty({ type: [FrozenReportSummaryResponse] })
  items: FrozenReportSummaryResponse[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}
