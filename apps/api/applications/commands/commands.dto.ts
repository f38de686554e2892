import type { CommandReceipt } from '#applications';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, IsArray, IsIn, IsObject, IsOptional, IsString, IsUUID } from 'class-validator';
import { suspensionKinds, type SuspensionKind } from '#applications/lifecycle';
import { procedureKinds, type ProcedureKind } from '#zones/procedure';
import { IsDay, IsText, IsListOf, shapeOf, IsCode, IsOptionalCode, Typed } from '../../http/index.js';

export class NewApplicationRequest {
  /** What is asked for. */
  @IsIn(procedureKinds) kind: ProcedureKind;
  /** The admitted project of one's own that a change, an extension or an exit is about. */
  @IsOptional() @IsUUID() projectId?: string;
  /** Code of an invitation to apply about a reserve project. */
  @IsOptionalCode(64) invitation?: string;
}

export class AnswerRequest {
  /** Id of the item in the correction notice. */
  @IsCode(64) item: string;
  @IsText(2000) answer: string;
}

export class NewSubmissionRequest {
  /** Materials that will follow; only those the procedure lets follow. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @Typed('code')
  @IsString({ each: true })
  papersToFollow?: string[];

  /** When correcting: one answer for each item of the notice. */
  @IsOptional() @IsListOf(() => AnswerRequest, 200) answers?: AnswerRequest[];
}

export class PaperToFollowRequest {
  @IsCode(48) material: string;
  /** The day by which it has to be in, YYYY-MM-DD. */
  @IsDay() dueOn: string;
}

export class AcceptanceRequest {
  /** 容缺受理: the papers that may follow, each with its day. */
  @IsOptional() @IsListOf(() => PaperToFollowRequest, 50) papersToFollow?: PaperToFollowRequest[];
  /** Checklist of the window's task: line key → whether it holds. */
  @IsOptional() @IsObject() checklist?: Record<string, boolean>;
}

export class ReasonsRequest {
  @IsText(4000) reasons: string;
}

export class PaperLapseRequest extends ReasonsRequest {
  /** What the applicant can do about it. */
  @IsText(4000) remedies: string;
}

export class ReasonRequest {
  @IsText(2000) reason: string;
}

export class SuspensionRequest {
  /** Administrative Licensing Law art. 45: the only things whose time is not counted. */
  @IsIn(suspensionKinds) kind: SuspensionKind;
  @IsText(2000) reason: string;
  /** Last day of the pause; the clock runs again by itself after it. */
  @IsDay() expectedEnd: string;
}

export class DeliveryRequest {
  /** How the decision is handed over. */
  @ApiProperty({ enum: ['in_person', 'post', 'electronic'] })
  @IsIn(['in_person', 'post', 'electronic'])
  method: string;
}

/** What a command did. */
export class CommandResponse extends shapeOf<CommandReceipt>() {}
