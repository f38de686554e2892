import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { suspensionKinds, type SuspensionKind } from '#applications/lifecycle';
import { procedureKinds, type ProcedureKind } from '#zones/procedure';
import { IsDay } from '../../http/index.js';

export class NewApplicationRequest {
  /** What is asked for. */
  @IsIn(procedureKinds)
  kind: ProcedureKind;

  /** The admitted project of one's own that a change, an extension or an exit is about. */
  @IsOptional()
  @IsUUID()
  projectId?: string;

  /** Code of an invitation to apply about a reserve project. */
  @IsOptional()
  @IsString()
  @MaxLength(64)
  invitation?: string;
}

export class AnswerRequest {
  /** Id of the item in the correction notice. */
  @IsString()
  @MaxLength(64)
  item: string;

  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  answer: string;
}

export class NewSubmissionRequest {
  /** Materials that will follow; only those the procedure lets follow. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  papersToFollow?: string[];

  /** When correcting: one answer for each item of the notice. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => AnswerRequest)
  answers?: AnswerRequest[];
}

export class PaperToFollowRequest {
  @IsString()
  @MaxLength(48)
  material: string;

  /** The day by which it has to be in, YYYY-MM-DD. */
  @IsDay()
  dueOn: string;
}

export class AcceptanceRequest {
  /** 容缺受理: the papers that may follow, each with its day. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => PaperToFollowRequest)
  papersToFollow?: PaperToFollowRequest[];

  /** Checklist of the window's task: line key → whether it holds. */
  @IsOptional()
  @IsObject()
  checklist?: Record<string, boolean>;
}

export class ReasonsRequest {
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  reasons: string;
}

export class PaperLapseRequest extends ReasonsRequest {
  /** What the applicant can do about it. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  remedies: string;
}

export class ReasonRequest {
  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason: string;
}

export class SuspensionRequest {
  /** Administrative Licensing Law art. 45: the only things whose time is not counted. */
  @IsIn(suspensionKinds)
  kind: SuspensionKind;

  @IsString()
  @IsNotEmpty()
  @MaxLength(2000)
  reason: string;

  /** Last day of the pause; the clock runs again by itself after it. */
  @IsDay()
  expectedEnd: string;
}

export class DeliveryRequest {
  /** How the decision is handed over. */
  @ApiProperty({ enum: ['in_person', 'post', 'electronic'] })
  @IsIn(['in_person', 'post', 'electronic'])
  method: string;
}

/** What a command did. */
export class CommandResponse {
  applicationId: string;
  /** The version after the move; the next If-Match. */
  version: number;
  status: string;
  /** Types of the events it wrote, in order. */
  events: string[];
}
