import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsObject,
  IsOptional,
  IsString,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { queueStates, type QueueState } from '#applications';
import { lamps, type Lamp } from '#applications/clock';
import { caseTaskKinds, type CaseTaskKind } from '#applications/lifecycle';
import { PersonDto } from '../applications/people.dto.js';
import { BilingualDto, IsDay, PageQueryDto } from '../http/index.js';

export class QueueQueryDto extends PageQueryDto {
  /** One desk; without it all desks of the caller. */
  @IsOptional()
  @IsString()
  @MaxLength(32)
  desk?: string;

  @ApiProperty({ enum: queueStates, required: false, default: 'open' })
  @IsOptional()
  @IsIn(queueStates)
  state?: QueueState = 'open';

  @IsOptional()
  @IsString()
  @MaxLength(32)
  lane?: string;
}

export class TaskSubjectDto {
  id: string;

  @ApiProperty({ type: String, nullable: true })
  number: string | null;

  status: string;
  projectName: string;
  enterpriseName: string;
  sector: string;

  @ApiProperty({ type: String, nullable: true, example: '500000000.00' })
  investmentCny: string | null;
}

export class TaskDto {
  id: string;
  key: string;

  @ApiProperty({ enum: caseTaskKinds })
  kind: CaseTaskKind;

  desk: string;
  title: BilingualDto;

  @ApiProperty({ enum: ['open', 'claimed', 'done', 'cancelled'] })
  state: 'open' | 'claimed' | 'done' | 'cancelled';

  @ApiProperty({ type: PersonDto, nullable: true })
  claimedBy: PersonDto | null;

  /** The caller holds it. */
  mine: boolean;

  lane: string;

  @ApiProperty({ format: 'date-time' })
  openedAt: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn: string | null;

  @ApiProperty({ type: Number, nullable: true })
  remainingWorkingDays: number | null;

  @ApiProperty({ enum: lamps, nullable: true })
  lamp: Lamp | null;

  application: TaskSubjectDto;
}

export class TaskPageDto {
  items: TaskDto[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class DeskDto {
  key: string;
  title: BilingualDto;
  /** Waiting to be claimed. */
  open: number;
  /** Claimed by the caller. */
  mine: number;
  /** Past their day, claimed or not. */
  overdue: number;
}

export class DeskListDto {
  items: DeskDto[];
}

export class NewConditionDto {
  @IsString()
  @IsNotEmpty()
  @MaxLength(1000)
  text: string;

  /** `applicant`, or the key of a desk. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(32)
  owner: string;

  @IsDay()
  dueOn: string;
}

const judgements = ['consent', 'object', 'approve', 'refuse', 'return', 'abstain', 'uphold', 'dismiss'] as const;

export class OutcomeDto {
  /** An opinion consents or objects; a vote approves, refuses or abstains; a signature approves, refuses or returns; an objection is upheld or dismissed. */
  @ApiProperty({ enum: judgements })
  @IsIn(judgements)
  outcome: (typeof judgements)[number];

  @IsOptional()
  @IsString()
  @MaxLength(4000)
  opinion?: string;

  /** Checklist of the task: line key → whether it holds. Every line is answered. */
  @ApiPropertyOptional({ type: 'object', additionalProperties: { type: 'boolean' } })
  @IsOptional()
  @IsObject()
  checklist?: Record<string, boolean>;

  @IsOptional()
  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => NewConditionDto)
  conditions?: NewConditionDto[];

  /** Needed to object, to refuse and to return. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  reasons?: string;

  /** A refusal names reconsideration and lawsuit (Administrative Licensing Law art. 38). */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  remedies?: string;

  /** A return names the review task to open again. */
  @IsOptional()
  @IsString()
  @MaxLength(48)
  returnTo?: string;

  /** Numbers of the changes since the review that the signer has seen: all there are (`changesSinceReview`). */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsInt({ each: true })
  acknowledged?: number[];

  /** Only a seat that has one, on its matter. */
  @IsOptional()
  @IsBoolean()
  veto?: boolean;
}
