import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { PersonDto } from '../applications/people.dto.js';
import { BilingualDto, IsDay } from '../http/index.js';

const assessmentOutcomes = ['passed', 'rectification'] as const;
const assessmentStates = ['passed', 'rectifying', 'reported', 'rectified'] as const;
const answers = ['accept', 'refuse'] as const;

export class SaidDto {
  @ApiProperty()
  text: string;

  @ApiProperty({ type: PersonDto, nullable: true, description: 'Told to staff alone' })
  by: PersonDto | null;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class RectificationAnswerDto extends SaidDto {
  @ApiProperty({ description: 'Whether the business may resume' })
  accepted: boolean;
}

export class RectificationDto {
  @ApiProperty({ type: SaidDto })
  report: SaidDto;

  @ApiProperty({ type: RectificationAnswerDto, nullable: true })
  answer: RectificationAnswerDto | null;
}

/** 年度评估 of one year. */
export class AssessmentDto {
  @ApiProperty({ type: 'integer', example: 2027 })
  year: number;

  @ApiProperty({ enum: assessmentStates, description: 'While rectifying or reported the business is stopped' })
  state: (typeof assessmentStates)[number];

  @ApiProperty({ type: SaidDto })
  findings: SaidDto;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'By when to rectify and report' })
  dueOn: string | null;

  @ApiProperty({ type: [RectificationDto], description: 'Oldest first' })
  reports: RectificationDto[];
}

export class AssessmentSheetDto {
  @ApiProperty({ type: 'integer', description: 'The ETag' })
  version: number;

  @ApiProperty()
  businessStopped: boolean;

  @ApiProperty({ type: [BilingualDto], description: 'By which rules this project is assessed' })
  sources: BilingualDto[];

  @ApiProperty({ type: [AssessmentDto], description: 'Newest year first' })
  items: AssessmentDto[];
}

export class NewAssessmentDto {
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

export class RectificationReportDto {
  /** What was done about each finding. */
  @IsString()
  @MaxLength(4000)
  report: string;
}

export class RectificationDecisionDto {
  @ApiProperty({ enum: answers })
  @IsIn(answers)
  outcome: (typeof answers)[number];

  /** Why. */
  @IsString()
  @MaxLength(4000)
  reasons: string;
}
