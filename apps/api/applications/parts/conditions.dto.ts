import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { conditionLists, type ConditionList } from '#applications';
import { lamps, type Lamp } from '#applications/clock';
import { PageQuery } from '../../http/index.js';
import { ApplicantResponse } from './people.dto.js';

export class BreachResponse {
  @ApiProperty({ format: 'date' })
  brokenOn: string;

  reason: string;
  evidence: string;

  /** Ids of attachments of the application. */
  attachments: string[];
}

export class ReportRefusedResponse {
  reasons: string;

  @ApiProperty({ format: 'date' })
  refusedOn: string;
}

export class ConditionReportResponse {
  evidence: string;

  /** Ids of attachments of the application. */
  attachments: string[];

  @ApiProperty({ format: 'date' })
  reportedOn: string;

  /** Set when the desk was not satisfied; the applicant may report again. */
  @ApiProperty({ type: ReportRefusedResponse, nullable: true })
  refused: ReportRefusedResponse | null;
}

/** 附条件: who has to do what by when, and what has become of it. */
export class ConditionResponse {
  id: string;
  text: string;

  /** `applicant`, or the key of a desk. */
  owner: string;

  /** The desk that demanded it and says whether it is met. */
  setBy: string;

  @ApiProperty({ format: 'date' })
  dueOn: string;

  /** Working days left; negative once past due, null once it is met. */
  @ApiProperty({ type: Number, nullable: true })
  remainingWorkingDays: number | null;

  /** Red once past due or broken; null once it is met. */
  @ApiProperty({ enum: lamps, nullable: true })
  lamp: Lamp | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  metOn: string | null;

  @ApiProperty({ type: String, nullable: true })
  evidence: string | null;

  /** Ids of attachments of the application that show it. */
  attachments: string[];

  @ApiProperty({ type: BreachResponse, nullable: true })
  breach: BreachResponse | null;

  @ApiProperty({ type: ConditionReportResponse, nullable: true })
  report: ConditionReportResponse | null;
}

export class ConditionSubjectResponse {
  id: string;

  @ApiProperty({ type: String, nullable: true, example: 'ZGC-2026-000123' })
  number: string | null;

  projectName: string;
  enterprise: ApplicantResponse;
}

export class FollowedConditionResponse extends ConditionResponse {
  application: ConditionSubjectResponse;
}

export class ConditionPageResponse {
  items: FollowedConditionResponse[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class ConditionQuery extends PageQuery {
  /** `open`: neither met nor broken; `overdue`: open past its last day; `broken`: and not met since. */
  @ApiProperty({ enum: conditionLists, required: false, default: 'open' })
  @IsOptional()
  @IsIn(conditionLists)
  state?: ConditionList = 'open';

  /** Only those that this desk has set or has to meet. */
  @IsOptional()
  @IsString()
  @MaxLength(32)
  desk?: string;
}

class FilesRequest {
  /** Ids of attachments of the application that show it. */
  @ApiProperty({ type: [String], format: 'uuid', required: false })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID('all', { each: true })
  attachments?: string[];
}

export class ReportRequest extends FilesRequest {
  /** What shows that the condition is met. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  evidence: string;
}

export class FulfilmentRequest extends FilesRequest {
  /** What shows that the condition is met; not needed where the applicant's report shows it. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  evidence?: string;
}

export class BreachRequest extends ReportRequest {
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason: string;
}
