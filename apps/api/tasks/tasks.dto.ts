import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { queueStates, type QueueState } from '#applications';
import type { Lamp } from '#applications/clock';
import type { CaseTaskKind } from '#applications/lifecycle';
import type { Day } from '#kernel';
import type { ProcedureKind } from '#zones/procedure';
import { PersonResponse } from '../applications/parts/people.dto.js';
import { UrgedResponse } from '../applications/parts/task-and-clock.dto.js';
import { BilingualText, PageQuery, PageOf, ListOf, IsOptionalCode } from '../http/index.js';

export class QueueQuery extends PageQuery {
  /** One desk; without it all desks of the caller. */
  @IsOptionalCode(32) desk?: string;
  @ApiProperty({ default: 'open' }) @IsOptional() @IsIn(queueStates) state?: QueueState = 'open';
  @IsOptionalCode(32) lane?: string;
}

export class TaskSubjectResponse {
  id: string;
  number: string | null;
  kind: ProcedureKind;
  status: string;
  projectName: string;
  enterpriseName: string;
  sector: string;
  /** @example 500000000.00 */
  investmentCny: string | null;
}

export class TaskResponse {
  id: string;
  key: string;
  kind: CaseTaskKind;
  desk: string;
  title: BilingualText;
  state: 'open' | 'claimed' | 'done' | 'cancelled';
  claimedBy: PersonResponse | null;
  /** 受托: the person who is away, for whom it was claimed. */
  claimedFor: PersonResponse | null;
  /** Whether the caller holds it: themselves, through a stand-in, or as one. */
  mine: boolean;
  doneBy: PersonResponse | null;
  doneFor: PersonResponse | null;
  urged: UrgedResponse | null;
  lane: string;
  openedAt: Date;
  dueOn: Day | null;
  remainingWorkingDays: number | null;
  lamp: Lamp | null;
  application: TaskSubjectResponse;
}

export class TaskPageResponse extends PageOf(TaskResponse) {}

export class DeskResponse {
  key: string;
  title: BilingualText;
  /** Waiting to be claimed. */
  open: number;
  /** Tasks that the caller holds. */
  mine: number;
  /** Past their day, claimed or not. */
  overdue: number;
  /** Those who are away and left this desk to the caller; empty at a desk of their own. */
  standingInFor: PersonResponse[];
}

export class DeskListResponse extends ListOf(DeskResponse) {}
