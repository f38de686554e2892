import type { Day, Instant, Uuid } from '#kernel';
import type { FrozenFigures, FrozenGroups, FrozenReport } from '#reports';
import { PersonResponse } from '../applications/parts/people.dto.js';
import { PageOf, shapeOf } from '../http/index.js';

/** 定版报表, without its figures. */
export class FrozenReportSummaryResponse {
  id: Uuid;
  name: string;
  asOf: Day;
  createdAt: Instant;
  createdBy: PersonResponse;
  /** Hex; of the canonical JSON (RFC 8785) of name, day, figures and the revisions behind them */
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

export class FrozenGroupsResponse extends shapeOf<FrozenGroups>() {}

export class FrozenFiguresResponse extends shapeOf<FrozenFigures>() {}

export class FrozenReportResponse extends FrozenReportSummaryResponse {
  /** Figures and rows still have the hash that the report was published with */
  intact: boolean;
  figures: FrozenFiguresResponse;
}

export class FrozenReportPageResponse extends PageOf(FrozenReportSummaryResponse) {}
