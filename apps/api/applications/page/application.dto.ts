import type { Precheck } from '#applications';
import type { PrecheckItem } from '#applications/procedure';
import type { Status } from '#applications/lifecycle';
import type { Day } from '#kernel';
import type { ProcedureKind } from '#zones/procedure';
import { BilingualText, shapeOf } from '../../http/index.js';
import { SiteCheckResponse } from '../parts/site-checks.dto.js';
import { BaselineResponse } from './differences.dto.js';
import { RatingResponse, RevocationResponse } from '../parts/rating-and-revocation.dto.js';
import { ConditionResponse } from '../parts/conditions.dto.js';
import { PanelResponse } from '../parts/panel.dto.js';
import { ApplicantResponse, LimitResponse, TurnResponse } from '../parts/people.dto.js';
import {
  ChangeSinceReviewResponse,
  FlagsResponse,
  ExtensionAskedResponse,
  OnSpotCorrectionResponse,
  NotedDefectsResponse,
  ObjectionStatementResponse,
  CorrectionResponse,
  PaperResponse,
  SuspensionResponse,
  DecisionResponse,
  HandoverResponse,
  AvailableCommandResponse,
} from '../parts/record.dto.js';
import { CaseTaskResponse, ClockResponse, MaterialResponse } from '../parts/task-and-clock.dto.js';

export class ApplicationResponse extends LimitResponse {
  id: string;
  /** @example ZGC-2026-000123 */
  number: string | null;
  kind: ProcedureKind;
  /** The version it began with and keeps. */
  procedureVersion: number;
  status: Status;
  flags: FlagsResponse;
  /** Counts every write; the ETag. */
  version: number;
  /** How often content was handed in. */
  round: number;
  enterprise: ApplicantResponse;
  projectId: string | null;
  projectName: string;
  lane: string | null;
  laneTitle: BilingualText | null;
  receivedOn: Day | null;
  acceptedOn: Day | null;
  /** The enterprise sees what it is filling in; everybody else what was handed in last. */
  form: Record<string, unknown>;
  /** What it is held against; null for an entry */
  baseline: BaselineResponse | null;
  materials: MaterialResponse[];
  tasks: CaseTaskResponse[];
  clocks: ClockResponse[];
  turn: TurnResponse;
  onSpotCorrection: OnSpotCorrectionResponse | null;
  correction: CorrectionResponse | null;
  papersToFollow: PaperResponse[];
  changesSinceReview: ChangeSinceReviewResponse[];
  siteChecks: SiteCheckResponse[];
  suspension: SuspensionResponse | null;
  panel: PanelResponse | null;
  conditions: ConditionResponse[];
  decision: DecisionResponse | null;
  delivery: HandoverResponse | null;
  /** 待告知: what desks noted for the one correction notice. Empty for the applicant. */
  notedDefects: NotedDefectsResponse[];
  /** 延期申请, until the head has answered; null for the applicant. */
  extensionAsked: ExtensionAskedResponse | null;
  /** 陈述期: last day on which the applicant may speak to the last objection; null once it has, or where there is none. */
  hearingEndsOn: Day | null;
  /** 申请人对公示异议的意见. */
  objectionAnswers: ObjectionStatementResponse[];
  rating: RatingResponse | null;
  revocation: RevocationResponse | null;
  /** What the caller may do now. */
  commands: AvailableCommandResponse[];
}

/** RFC 7396 merge patch of the flat form: field key → value, null removes. Checked against the procedure. */
export class FormPatchRequest {
  [field: string]: unknown;
}

export class FormResponse {
  form: Record<string, unknown>;
  version: number;
}

export class PrecheckItemResponse extends shapeOf<PrecheckItem>() {}

export class PrecheckResponse extends shapeOf<Precheck>() {}
