import { ApiProperty } from '@nestjs/swagger';
import { stages, type ProjectRevision, type ProjectView, type Stage } from '#projects';
import { tiers, type Tier } from '#zones';
import { PersonResponse } from '../applications/parts/people.dto.js';

const amount = (description: string) => ({ type: String, nullable: true, example: '163860000.00', description });

/** 项目指标, as they stand or stood. Amounts are decimal strings; null where they are not known yet. */
export class FiguresResponse {
  @ApiProperty({ enum: stages })
  stage: Stage;

  @ApiProperty()
  nameZh: string;

  @ApiProperty({ type: String, nullable: true })
  nameEn: string | null;

  @ApiProperty()
  enterpriseName: string;

  @ApiProperty({ type: String, nullable: true, description: '统一社会信用代码' })
  uscc: string | null;

  @ApiProperty({ enum: tiers })
  tier: Tier;

  @ApiProperty({ example: 'ic' })
  sector: string;

  @ApiProperty({ type: [String], example: ['rd', 'testing'] })
  businessTypes: string[];

  @ApiProperty({ example: 'rd_design' })
  functionalArea: string;

  @ApiProperty({ description: '研发设计类' })
  rdDesign: boolean;

  @ApiProperty(amount('Planned investment'))
  investmentCny: string | null;

  @ApiProperty(amount('Planned imports'))
  importUsd: string | null;

  @ApiProperty(amount('Planned exports'))
  exportUsd: string | null;

  @ApiProperty({ type: String, nullable: true, example: '6050.00', description: 'Square metres' })
  floorAreaSqm: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  jobs: number | null;

  @ApiProperty({ description: 'The row is invented; say so wherever it is shown' })
  illustrative: boolean;
}

export class ProjectResponse extends FiguresResponse {
  @ApiProperty({ format: 'uuid' })
  id: string;

  @ApiProperty({ example: 'ZGC-A-2026-0001' })
  code: string;

  @ApiProperty({ format: 'date', description: 'The day from which it is in the portfolio' })
  recordedOn: string;

  @ApiProperty({ type: String, nullable: true })
  note: string | null;

  @ApiProperty({ description: '停业整改: its business is stopped until the rectification is accepted' })
  businessStopped: boolean;

  @ApiProperty({ type: 'integer', description: 'The number of the revision shown; the ETag of the current one' })
  version: number;

  @ApiProperty({
    ...{ type: String, format: 'uuid', nullable: true, required: false },
    description: 'Only where one project is read: its latest application, when the caller may see it',
  })
  applicationId?: string | null;

  static from(project: ProjectView): ProjectResponse {
    const { id, code, recordedOn, note, businessStopped, version } = project;
    return { id, code, ...figuresIn(project), recordedOn, note, businessStopped, version };
  }
}

export class ProjectPageResponse {
  @ApiProperty({ type: [ProjectResponse] })
  items: ProjectResponse[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class RevisionResponse {
  @ApiProperty({ type: 'integer', minimum: 1 })
  revision: number;

  @ApiProperty({ format: 'date-time' })
  validFrom: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null while it is the current one' })
  validTo: string | null;

  @ApiProperty({ enum: stages })
  stage: Stage;

  @ApiProperty({ type: PersonResponse })
  actor: PersonResponse;

  @ApiProperty()
  reason: string;

  @ApiProperty({ type: FiguresResponse })
  figures: FiguresResponse;

  static from(revision: ProjectRevision, nameOf: (id: string) => string): RevisionResponse {
    const { validFrom, validTo, stage, actorId, reason } = revision;
    return {
      revision: revision.revision,
      validFrom: validFrom.toISOString(),
      validTo: validTo?.toISOString() ?? null,
      stage,
      actor: { id: actorId, name: nameOf(actorId) },
      reason,
      figures: figuresIn(revision),
    };
  }
}

export class RevisionListResponse {
  @ApiProperty({ type: [RevisionResponse] })
  items: RevisionResponse[];
}

function figuresIn(given: FiguresResponse): FiguresResponse {
  const { stage, nameZh, nameEn, enterpriseName, uscc, tier, sector, businessTypes, functionalArea, rdDesign } = given;
  const { investmentCny, importUsd, exportUsd, floorAreaSqm, jobs, illustrative } = given;
  return {
    ...{ stage, nameZh, nameEn, enterpriseName, uscc, tier, sector, businessTypes, functionalArea, rdDesign },
    ...{ investmentCny, importUsd, exportUsd, floorAreaSqm, jobs, illustrative },
  };
}
