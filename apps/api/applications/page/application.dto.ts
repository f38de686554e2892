import { IntersectionType } from '@nestjs/swagger';
import type { Application, Precheck } from '#applications';
import type { PrecheckItem } from '#applications/procedure';
import type { ApplicationState } from '#applications/lifecycle';
import type { Day } from '#kernel';
import { BilingualText, picked, shapeOf } from '../../http/index.js';
import { SiteCheckResponse } from '../parts/site-checks.dto.js';
import { RevocationResponse } from '../parts/decision/rating-and-revocation.dto.js';
import { ConditionResponse } from '../parts/decision/conditions.dto.js';
import { PanelResponse } from '../parts/decision/panel.dto.js';
import { ApplicantResponse, LimitResponse, TurnResponse } from '../parts/people.dto.js';
import {
  ChangeSinceReviewResponse,
  FlagsResponse,
  NotedDefectsResponse,
  CorrectionResponse,
  PaperResponse,
  AvailableCommandResponse,
} from '../parts/record.dto.js';
import { CaseTaskResponse, ClockResponse, MaterialResponse } from '../parts/task-and-clock.dto.js';

export class ApplicationFacts extends picked<Application>()(
  'id',
  'number',
  'kind',
  'procedureVersion',
  'status',
  'version',
  'projectId',
  'projectName',
  'lane',
) {}

export class StateFacts extends picked<ApplicationState>()(
  'round',
  'receivedOn',
  'acceptedOn',
  'baseline',
  'onSpotCorrection',
  'suspension',
  'decision',
  'delivery',
  'extensionAsked',
  'objectionAnswers',
  'rating',
) {}

export class ApplicationResponse extends IntersectionType(LimitResponse, ApplicationFacts, StateFacts) {
  flags: FlagsResponse;
  enterprise: ApplicantResponse;
  laneTitle: BilingualText | null;
  /** The enterprise sees what it is filling in; everybody else what was handed in last. */
  form: Record<string, unknown>;
  materials: MaterialResponse[];
  tasks: CaseTaskResponse[];
  clocks: ClockResponse[];
  turn: TurnResponse;
  /** The last notice, also once it is answered. */
  correction: CorrectionResponse | null;
  papersToFollow: PaperResponse[];
  changesSinceReview: ChangeSinceReviewResponse[];
  siteChecks: SiteCheckResponse[];
  panel: PanelResponse | null;
  conditions: ConditionResponse[];
  /** 待告知: what desks noted for the one correction notice. Empty for the applicant. */
  notedDefects: NotedDefectsResponse[];
  /** 陈述期: last day on which the applicant may speak to the last objection; null once it has, or where there is none. */
  hearingEndsOn: Day | null;
  revocation: RevocationResponse | null;
  /** What the caller may do now. */
  commands: AvailableCommandResponse[];
}

/**
 * RFC 7396 merge patch of the flat form: field key → value, null removes. Checked against the procedure. Figures may be
 * texts as people write them (`1.2亿`, `3,200 m²`). `{ "typed": "…" }` keeps a text that is wrong until it is corrected.
 */
export class FormPatchRequest {
  [field: string]: unknown;
}

export class FormResponse {
  form: Record<string, unknown>;
  version: number;
}

export class PrecheckItemResponse extends shapeOf<PrecheckItem>() {}

export class PrecheckResponse extends shapeOf<Precheck>() {}
