import { ApiProperty } from '@nestjs/swagger';
import { statuses, type Status } from '#applications/lifecycle';
import { procedureKinds, type ProcedureKind } from '#zones/procedure';
import { BilingualText } from '../../http/index.js';
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

  @ApiProperty({ type: String, nullable: true, example: 'ZGC-2026-000123' })
  number: string | null;

  @ApiProperty({ enum: procedureKinds })
  kind: ProcedureKind;

  /** The version it began with and keeps. */
  procedureVersion: number;

  @ApiProperty({ enum: statuses })
  status: Status;

  flags: FlagsResponse;

  /** Counts every write; the ETag. */
  version: number;

  /** How often content was handed in. */
  round: number;

  enterprise: ApplicantResponse;

  @ApiProperty({ type: String, nullable: true })
  projectId: string | null;

  projectName: string;

  @ApiProperty({ type: String, nullable: true })
  lane: string | null;

  @ApiProperty({ type: BilingualText, nullable: true })
  laneTitle: BilingualText | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  receivedOn: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  acceptedOn: string | null;

  /** The enterprise sees what it is filling in; everybody else what was handed in last. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  form: Record<string, unknown>;

  @ApiProperty({ type: BaselineResponse, nullable: true, description: 'What it is held against; null for an entry' })
  baseline: BaselineResponse | null;

  materials: MaterialResponse[];
  tasks: CaseTaskResponse[];
  clocks: ClockResponse[];
  turn: TurnResponse;

  @ApiProperty({ type: OnSpotCorrectionResponse, nullable: true })
  mending: OnSpotCorrectionResponse | null;

  @ApiProperty({ type: CorrectionResponse, nullable: true })
  correction: CorrectionResponse | null;

  papersToFollow: PaperResponse[];
  changesSinceReview: ChangeSinceReviewResponse[];
  siteChecks: SiteCheckResponse[];

  @ApiProperty({ type: SuspensionResponse, nullable: true })
  suspension: SuspensionResponse | null;

  @ApiProperty({ type: PanelResponse, nullable: true })
  panel: PanelResponse | null;

  conditions: ConditionResponse[];

  @ApiProperty({ type: DecisionResponse, nullable: true })
  decision: DecisionResponse | null;

  @ApiProperty({ type: HandoverResponse, nullable: true })
  delivery: HandoverResponse | null;

  /** 待告知: what desks noted for the one correction notice. Empty for the applicant. */
  notedDefects: NotedDefectsResponse[];

  /** 延期申请, until the head has answered; null for the applicant. */
  @ApiProperty({ type: ExtensionAskedResponse, nullable: true })
  extensionAsked: ExtensionAskedResponse | null;

  /** 陈述期: last day on which the applicant may speak to the last objection; null once it has, or where there is none. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  hearingEndsOn: string | null;

  /** 申请人对公示异议的意见. */
  objectionAnswers: ObjectionStatementResponse[];

  @ApiProperty({ type: RatingResponse, nullable: true })
  rating: RatingResponse | null;

  @ApiProperty({ type: RevocationResponse, nullable: true })
  revocation: RevocationResponse | null;

  /** What the caller may do now. */
  commands: AvailableCommandResponse[];
}

/** RFC 7396 merge patch of the flat form: field key → value, null removes. Checked against the procedure. */
export class FormPatchRequest {
  [field: string]: unknown;
}

export class FormResponse {
  @ApiProperty({ type: 'object', additionalProperties: true })
  form: Record<string, unknown>;

  version: number;
}

export class PrecheckItemResponse {
  /** JSON Pointer to the field, or `/materials/<key>`. */
  pointer: string;
  code: string;

  @ApiProperty({ enum: ['error', 'warning', 'info'] })
  severity: 'error' | 'warning' | 'info';

  message: BilingualText;
}

export class PrecheckResponse {
  /** Nothing stands in the way of submission. */
  ready: boolean;
  items: PrecheckItemResponse[];
}
