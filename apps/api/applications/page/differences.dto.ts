import type { Day, Integer, Uuid } from '#kernel';
import { DifferenceResponse } from './submissions.dto.js';

export class ApprovedResponse {
  applicationId: Uuid;
  /** The submission that was approved */
  round: Integer;
}

export class MilestoneStandingResponse {
  key: string;
  plannedOn: Day;
  doneOn: Day | null;
  /** How often it was put off before */
  timesExtended: Integer;
}

/** 变更前: what stood approved about the project when the application was begun. */
export class BaselineResponse {
  /** Null for a project that no application has brought */
  approved: ApprovedResponse | null;
  /** The revision of the project */
  projectVersion: Integer;
  /** The compared fields, as approved */
  form: Record<string, unknown>;
  milestones: MilestoneStandingResponse[];
}

/** 变更比对: field by field, what was approved and what is asked for. */
export class ChangeListResponse {
  /** Null for a project that no application has brought */
  approved: ApprovedResponse | null;
  /** In the order of the form */
  items: DifferenceResponse[];
}
