import { ApiProperty } from '@nestjs/swagger';
import type { Day, Instant, Integer, Uuid } from '#kernel';
import type { ProjectRevision, ProjectView, Stage } from '#projects';
import type { Tier } from '#zones';
import { PersonResponse } from '../applications/parts/people.dto.js';
import { PageOf, ListOf } from '../http/index.js';

/** 项目指标, as they stand or stood. Amounts are decimal strings; null where they are not known yet. */
export class FiguresResponse {
  stage: Stage;
  nameZh: string;
  nameEn: string | null;
  enterpriseName: string;
  /** 统一社会信用代码 */
  uscc: string | null;
  tier: Tier;
  /** @example ic */
  sector: string;
  @ApiProperty({ example: ['rd', 'testing'] }) businessTypes: string[];
  /** @example rd_design */
  functionalArea: string;
  /** 研发设计类 */
  rdDesign: boolean;
  /** Planned investment @example 163860000.00 */
  investmentCny: string | null;
  /** Planned imports @example 163860000.00 */
  importUsd: string | null;
  /** Planned exports @example 163860000.00 */
  exportUsd: string | null;
  /** Square metres @example 6050.00 */
  floorAreaSqm: string | null;
  jobs: Integer | null;
  /** The row is invented; say so wherever it is shown */
  illustrative: boolean;
}

export class ProjectResponse extends FiguresResponse {
  id: Uuid;
  /** @example ZGC-A-2026-0001 */
  code: string;
  /** The day from which it is in the portfolio */
  recordedOn: Day;
  note: string | null;
  /** 停业整改: its business is stopped until the rectification is accepted */
  businessStopped: boolean;
  /** The number of the revision shown; the ETag of the current one */
  version: Integer;

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

export class ProjectPageResponse extends PageOf(ProjectResponse) {}

export class RevisionResponse {
  @ApiProperty({ minimum: 1 }) revision: Integer;
  validFrom: Instant;
  /** Null while it is the current one */
  validTo: Instant | null;
  stage: Stage;
  actor: PersonResponse;
  reason: string;
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

export class RevisionListResponse extends ListOf(RevisionResponse) {}

function figuresIn(given: FiguresResponse): FiguresResponse {
  const { stage, nameZh, nameEn, enterpriseName, uscc, tier, sector, businessTypes, functionalArea, rdDesign } = given;
  const { investmentCny, importUsd, exportUsd, floorAreaSqm, jobs, illustrative } = given;
  return {
    ...{ stage, nameZh, nameEn, enterpriseName, uscc, tier, sector, businessTypes, functionalArea, rdDesign },
    ...{ investmentCny, importUsd, exportUsd, floorAreaSqm, jobs, illustrative },
  };
}
