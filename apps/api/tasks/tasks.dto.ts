import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { queueStates, type QueueState } from '#applications';
import { lamps, type Lamp } from '#applications/clock';
import { caseTaskKinds, type CaseTaskKind } from '#applications/lifecycle';
import { procedureKinds, type ProcedureKind } from '#zones/procedure';
import { PersonResponse } from '../applications/parts/people.dto.js';
import { UrgedResponse } from '../applications/parts/task-and-clock.dto.js';
import { BilingualText, PageQuery } from '../http/index.js';

export class QueueQuery extends PageQuery {
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

export class TaskSubjectResponse {
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

export class TaskResponse {
  id: string;
  key: string;

  @ApiProperty({ enum: caseTaskKinds })
  kind: CaseTaskKind;

  desk: string;
  title: BilingualText;

  @ApiProperty({ enum: ['open', 'claimed', 'done', 'cancelled'] })
  state: 'open' | 'claimed' | 'done' | 'cancelled';

  @ApiProperty({ type: PersonResponse, nullable: true })
  claimedBy: PersonResponse | null;

  /** 受托: the person who is away, for whom it was claimed. */
  @ApiProperty({ type: PersonResponse, nullable: true })
  claimedFor: PersonResponse | null;

  /** It is in the caller's hands: held by them, for them, or by somebody for whom they stand in. */
  mine: boolean;

  @ApiProperty({ type: PersonResponse, nullable: true })
  doneBy: PersonResponse | null;

  @ApiProperty({ type: PersonResponse, nullable: true })
  doneFor: PersonResponse | null;

  @ApiProperty({ type: UrgedResponse, nullable: true })
  urged: UrgedResponse | null;

  lane: string;

  @ApiProperty({ format: 'date-time' })
  openedAt: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn: string | null;

  @ApiProperty({ type: Number, nullable: true })
  remainingWorkingDays: number | null;

  @ApiProperty({ enum: lamps, nullable: true })
  lamp: Lamp | null;

  application: TaskSubjectResponse;
}

export class TaskPageResponse {
  items: TaskResponse[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class DeskResponse {
  key: string;
  title: BilingualText;
  /** Waiting to be claimed. */
  open: number;
  /** In the caller's hands. */
  mine: number;
  /** Past their day, claimed or not. */
  overdue: number;

  /** Those who are away and left this desk to the caller; empty at a desk of their own. */
  standingInFor: PersonResponse[];
}

export class DeskListResponse {
  items: DeskResponse[];
}
