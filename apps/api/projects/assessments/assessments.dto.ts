import { IsIn, IsOptional } from 'class-validator';
import type { Day, Integer } from '#kernel';
import type { Assessment } from '#projects';
import { PersonResponse } from '../../applications/parts/people.dto.js';
import { BilingualText, IsAnyText, IsDay, IsWhole, IsOptionalText } from '../../http/index.js';

const assessmentOutcomes = ['passed', 'rectification'] as const;
const answers = ['accept', 'refuse'] as const;

export class RemarkResponse {
  text: string;
  /** Told to staff alone */
  by: PersonResponse | null;
  at: Date;
}

export class RectificationAnswerResponse extends RemarkResponse {
  /** Whether the business may resume */
  accepted: boolean;
}

export class RectificationResponse {
  report: RemarkResponse;
  answer: RectificationAnswerResponse | null;
}

/** 年度评估 of one year. */
export class AssessmentResponse {
  /** @example 2027 */
  year: Integer;
  /** While rectifying or reported the business is stopped */
  state: Assessment['state'];
  findings: RemarkResponse;
  /** By when to rectify and report */
  dueOn: Day | null;
  /** Oldest first */
  reports: RectificationResponse[];
}

export class AssessmentSheetResponse {
  /** The ETag */
  version: Integer;
  businessStopped: boolean;
  /** By which rules this project is assessed */
  sources: BilingualText[];
  /** Newest year first */
  items: AssessmentResponse[];
}

export class NewAssessmentRequest {
  @IsWhole([2000, 2999]) year: Integer;
  /** rectification stops the business until it is accepted */
  @IsIn(assessmentOutcomes) outcome: (typeof assessmentOutcomes)[number];
  /** What was found; needed for a rectification. */
  @IsOptionalText(4000) findings?: string;
  @IsOptional() @IsDay({ required: false, description: 'By when to rectify and report' }) dueOn?: string;
}

export class RectificationReportRequest {
  /** What was done about each finding. */
  @IsAnyText(4000) report: string;
}

export class RectificationDecisionRequest {
  @IsIn(answers) outcome: (typeof answers)[number];
  /** Why. */
  @IsAnyText(4000) reasons: string;
}
