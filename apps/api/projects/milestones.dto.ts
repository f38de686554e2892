import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import type { Instant, Integer, Uuid } from '#kernel';
import type { MilestoneAct } from '#projects';
import type { MilestoneStage } from '#zones';
import { PersonResponse } from '../applications/parts/people.dto.js';
import { BilingualText, IsDay } from '../http/index.js';
import { IsLine } from './project-fields.js';

const day = (description: string) => ({ type: String, format: 'date', nullable: true, description });

export class PostponementResponse {
  /** The extension that was approved */
  applicationId: Uuid | null;

  @ApiProperty(day('The day that was planned before'))
  from: string | null;

  @ApiProperty(day('The day that is planned since'))
  to: string | null;
}

/** 节点: how one milestone of a project stands. */
export class MilestoneResponse {
  /** @example agreement */
  key: string;
  title: BilingualText;
  /** The stage of the project once it is done */
  leadsTo: MilestoneStage | null;

  @ApiProperty(day('By when it is planned'))
  plannedOn: string | null;
  /** Where the planned time comes from */
  source: BilingualText | null;

  @ApiProperty(day('Null while it is not done'))
  doneOn: string | null;
  /** By what that can be seen */
  evidence: string | null;
  /** Taken to be done, because the project came here in a later stage */
  assumed: boolean;
  /** Who recorded it; told to staff alone */
  recordedBy: PersonResponse | null;
  extensions: PostponementResponse[];
}

export class MilestoneSheetResponse {
  /** The ETag */
  version: Integer;
  /** In the order in which they are done; none before admission */
  items: MilestoneResponse[];
}

export class MilestoneDoneRequest {
  @IsDay({ description: 'The day on which it was done, not after today' })
  doneOn: string;

  @IsLine([1, 500], { description: 'By what that can be seen, such as the number of a paper' })
  evidence: string;

  @IsOptional()
  @IsLine([1, 500], { required: false, description: 'Why what was recorded before is corrected' })
  reason?: string;
}

export class MilestoneReopeningRequest {
  @IsLine([1, 500], { description: 'Why what was recorded is taken back' })
  reason: string;
}

export class MilestoneEntryResponse {
  @ApiProperty({ minimum: 1 })
  number: Integer;
  key: string;
  act: MilestoneAct;

  @ApiProperty(day('What it planned'))
  plannedOn: string | null;

  @ApiProperty(day('What it recorded'))
  doneOn: string | null;
  evidence: string | null;
  reason: string | null;
  applicationId: Uuid | null;
  actor: PersonResponse;
  at: Instant;
}

export class MilestoneHistoryResponse {
  /** Oldest first */
  items: MilestoneEntryResponse[];
}
