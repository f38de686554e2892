import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { queueStates, type QueueState } from '#applications';
import { lamps, type Lamp } from '#applications/clock';
import { caseTaskKinds, type CaseTaskKind } from '#applications/lifecycle';
import { procedureKinds, type ProcedureKind } from '#zones/procedure';
import { PersonDto } from '../applications/people.dto.js';
import { UrgedDto } from '../applications/task-and-clock.dto.js';
import { BilingualDto, PageQueryDto } from '../http/index.js';

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

  @ApiProperty({ enum: procedureKinds })
  kind: ProcedureKind;

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

  /** 受托: the person who is away, for whom it was claimed. */
  @ApiProperty({ type: PersonDto, nullable: true })
  claimedFor: PersonDto | null;

  /** It is in the caller's hands: held by them, for them, or by somebody for whom they stand in. */
  mine: boolean;

  @ApiProperty({ type: PersonDto, nullable: true })
  doneBy: PersonDto | null;

  @ApiProperty({ type: PersonDto, nullable: true })
  doneFor: PersonDto | null;

  @ApiProperty({ type: UrgedDto, nullable: true })
  urged: UrgedDto | null;

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
  /** In the caller's hands. */
  mine: number;
  /** Past their day, claimed or not. */
  overdue: number;

  /** Those who are away and left this desk to the caller; empty at a desk of their own. */
  standingInFor: PersonDto[];
}

export class DeskListDto {
  items: DeskDto[];
}
