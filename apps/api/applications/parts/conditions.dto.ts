import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsNotEmpty, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { conditionLists, type ConditionList } from '#applications';
import type { Lamp } from '#applications/clock';
import type { Day, Uuid } from '#kernel';
import { PageQuery, PageOf } from '../../http/index.js';
import { ApplicantResponse } from './people.dto.js';

export class BreachResponse {
  brokenOn: Day;
  reason: string;
  evidence: string;
  /** Ids of attachments of the application. */
  attachments: string[];
}

export class ReportRefusedResponse {
  reasons: string;
  refusedOn: Day;
}

export class ConditionReportResponse {
  evidence: string;
  /** Ids of attachments of the application. */
  attachments: string[];
  reportedOn: Day;
  /** Set when the desk was not satisfied; the applicant may report again. */
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
  dueOn: Day;
  /** Working days left; negative once past due, null once it is met. */
  remainingWorkingDays: number | null;
  /** Red once past due or broken; null once it is met. */
  lamp: Lamp | null;
  metOn: Day | null;
  evidence: string | null;
  /** Ids of attachments of the application that show it. */
  attachments: string[];
  breach: BreachResponse | null;
  report: ConditionReportResponse | null;
}

export class ConditionSubjectResponse {
  id: string;
  /** @example ZGC-2026-000123 */
  number: string | null;
  projectName: string;
  enterprise: ApplicantResponse;
}

export class FollowedConditionResponse extends ConditionResponse {
  application: ConditionSubjectResponse;
}

export class ConditionPageResponse extends PageOf(FollowedConditionResponse) {}

export class ConditionQuery extends PageQuery {
  /** `open`: neither met nor broken; `overdue`: open past its last day; `broken`: and not met since. */
  @ApiProperty({ default: 'open' })
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
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(20)
  @IsUUID('all', { each: true })
  attachments?: Uuid[];
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
