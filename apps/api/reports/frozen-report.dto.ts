import type { FrozenFigures, FrozenGroups, FrozenReport } from '#reports';
import { PersonResponse } from '../applications/parts/people.dto.js';
import { PageOf, picked, shapeOf } from '../http/index.js';

/** 定版报表, without its figures. */
export class FrozenReportSummaryResponse extends picked<FrozenReport>()('id', 'name', 'asOf', 'createdAt', 'sha256') {
  createdBy: PersonResponse;
}

export class FrozenGroupsResponse extends shapeOf<FrozenGroups>() {}

export class FrozenFiguresResponse extends shapeOf<FrozenFigures>() {}

export class FrozenReportResponse extends FrozenReportSummaryResponse {
  /** Figures and rows still have the hash that the report was published with */
  intact: boolean;
  figures: FrozenFiguresResponse;
}

export class FrozenReportPageResponse extends PageOf(FrozenReportSummaryResponse) {}
