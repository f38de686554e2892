import type { Approved, MilestoneBaseline, Baseline } from '#applications/procedure';
import { DifferenceResponse } from './submissions/submissions.dto.js';
import { shapeOf } from '../../http/index.js';

export class ApprovedResponse extends shapeOf<Approved>() {}

export class MilestoneStandingResponse extends shapeOf<MilestoneBaseline>() {}

/** 变更前: what stood approved about the project when the application was begun. */
export class BaselineResponse extends shapeOf<Baseline>() {}

/** 变更比对: field by field, what was approved and what is asked for. */
export class ChangeListResponse {
  /** Null for a project that no application has brought */
  approved: ApprovedResponse | null;
  /** In the order of the form */
  items: DifferenceResponse[];
}
