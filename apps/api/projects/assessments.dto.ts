import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { PersonResponse } from '../applications/parts/people.dto.js';
import { BilingualText, IsDay } from '../http/index.js';

const assessmentOutcomes = ['passed', 'rectification'] as const;
const assessmentStates = ['passed', 'rectifying', 'reported', 'rectified'] as const;
const answers = ['accept', 'refuse'] as const;

export class RemarkResponse {
  @ApiProperty()
  text: string;

  @ApiProperty({ type: PersonResponse, nullable: true, description: 'Told to staff alone' })
  by: PersonResponse | null;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class RectificationAnswerResponse extends RemarkResponse {
  @ApiProperty({ description: 'Whether the business may resume' })
  accepted: boolean;
}

export class RectificationResponse {
  @ApiProperty({ type: RemarkResponse })
  report: RemarkResponse;

  @ApiProperty({ type: RectificationAnswerResponse, nullable: true })
  answer: RectificationAnswerResponse | null;
}

/** 年度评估 of one year. */
export class AssessmentResponse {
  @ApiProperty({ type: 'integer', example: 2027 })
  year: number;

  @ApiProperty({ enum: assessmentStates, description: 'While rectifying or reported the business is stopped' })
  state: (typeof assessmentStates)[number];

  @ApiProperty({ type: RemarkResponse })
  findings: RemarkResponse;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'By when to rectify and report' })
  dueOn: string | null;

  @ApiProperty({ type: [RectificationResponse], description: 'Oldest first' })
  reports: RectificationResponse[];
}

export class AssessmentSheetResponse {
  @ApiProperty({ type: 'integer', description: 'The ETag' })
  version: number;

  @ApiProperty()
  businessStopped: boolean;

  @ApiProperty({ type: [BilingualText], description: 'By which rules this project is assessed' })
  sources: BilingualText[];

  @ApiProperty({ type: [AssessmentResponse], description: 'Newest year first' })
  items: AssessmentResponse[];
}

export class NewAssessmentRequest {
  @ApiProperty({ type: 'integer', minimum: 2000, maximum: 2999 })
  @IsInt()
  @Min(2000)
  @Max(2999)
  year: number;

  @ApiProperty({ enum: assessmentOutcomes, description: 'rectification stops the business until it is accepted' })
  @IsIn(assessmentOutcomes)
  outcome: (typeof assessmentOutcomes)[number];

  /** What was found; needed for a rectification. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  findings?: string;

  @IsOptional()
  @IsDay({ required: false, description: 'By when to rectify and report' })
  dueOn?: string;
}

export class RectificationReportRequest {
  /** What was done about each finding. */
  @IsString()
  @MaxLength(4000)
  report: string;
}

export class RectificationDecisionRequest {
  @ApiProperty({ enum: answers })
  @IsIn(answers)
  outcome: (typeof answers)[number];

  /** Why. */
  @IsString()
  @MaxLength(4000)
  reasons: string;
}
