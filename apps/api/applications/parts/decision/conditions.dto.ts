import type { Breach, RefusedReport, ConditionReport, Condition } from '#applications/lifecycle';
import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { conditionLists, type ConditionList } from '#applications';
import type { Lamp } from '#applications/clock';
import type { Uuid } from '#kernel';
import {
  PageQuery,
  PageOf,
  shapeOf,
  IsText,
  IsOptionalText,
  IsIds,
  picked,
  IsOptionalCode,
} from '../../../http/index.js';
import { ApplicantResponse } from '../people.dto.js';

export class BreachResponse extends shapeOf<Breach>() {}

export class ReportRefusedResponse extends shapeOf<RefusedReport>() {}

export class ConditionReportResponse extends shapeOf<ConditionReport>() {}

/** 附条件: who has to do what by when, and what has become of it. */
export class ConditionResponse extends picked<Condition>()(
  'id',
  'text',
  'owner',
  'setBy',
  'dueOn',
  'metOn',
  'evidence',
  'attachments',
  'breach',
  'report',
) {
  /** Working days left; negative once past due, null once it is met. */
  remainingWorkingDays: number | null;
  /** Red once past due or broken; null once it is met. */
  lamp: Lamp | null;
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
  @ApiProperty({ default: 'open' }) @IsOptional() @IsIn(conditionLists) state?: ConditionList = 'open';
  /** Only those that this desk has set or has to meet. */
  @IsOptionalCode(32) desk?: string;
}

class FilesRequest {
  /** Ids of attachments of the application that show it. */
  @IsOptional() @IsIds(20) attachments?: Uuid[];
}

export class ReportRequest extends FilesRequest {
  /** What shows that the condition is met. */
  @IsText(2000) evidence: string;
}

export class FulfilmentRequest extends FilesRequest {
  /** What shows that the condition is met; not needed where the applicant's report shows it. */
  @IsOptionalText(2000) evidence?: string;
}

export class BreachRequest extends ReportRequest {
  @IsText(2000) reason: string;
}
