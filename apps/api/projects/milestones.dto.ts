import { ApiProperty } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { milestoneActs, type MilestoneAct } from '#projects';
import { milestoneStages, type MilestoneStage } from '#zones';
import { PersonResponse } from '../applications/parts/people.dto.js';
import { BilingualText, IsDay } from '../http/index.js';
import { IsLine } from './project-fields.js';

const day = (description: string) => ({ type: String, format: 'date', nullable: true, description });

export class PostponementResponse {
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The extension that was approved' })
  applicationId: string | null;

  @ApiProperty(day('The day that was planned before'))
  from: string | null;

  @ApiProperty(day('The day that is planned since'))
  to: string | null;
}

/** 节点: how one milestone of a project stands. */
export class MilestoneResponse {
  @ApiProperty({ example: 'agreement' })
  key: string;

  @ApiProperty({ type: BilingualText })
  title: BilingualText;

  @ApiProperty({ enum: milestoneStages, nullable: true, description: 'The stage of the project once it is done' })
  leadsTo: MilestoneStage | null;

  @ApiProperty(day('By when it is planned'))
  plannedOn: string | null;

  @ApiProperty({ type: BilingualText, nullable: true, description: 'Where the planned time comes from' })
  source: BilingualText | null;

  @ApiProperty(day('Null while it is not done'))
  doneOn: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'By what that can be seen' })
  evidence: string | null;

  @ApiProperty({ description: 'Taken to be done, because the project came here in a later stage' })
  assumed: boolean;

  @ApiProperty({ type: PersonResponse, nullable: true, description: 'Who recorded it; told to staff alone' })
  recordedBy: PersonResponse | null;

  @ApiProperty({ type: [PostponementResponse] })
  extensions: PostponementResponse[];
}

export class MilestoneSheetResponse {
  @ApiProperty({ type: 'integer', description: 'The ETag' })
  version: number;

  @ApiProperty({ type: [MilestoneResponse], description: 'In the order in which they are done; none before admission' })
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
  @ApiProperty({ type: 'integer', minimum: 1 })
  number: number;

  @ApiProperty()
  key: string;

  @ApiProperty({ enum: milestoneActs })
  act: MilestoneAct;

  @ApiProperty(day('What it planned'))
  plannedOn: string | null;

  @ApiProperty(day('What it recorded'))
  doneOn: string | null;

  @ApiProperty({ type: String, nullable: true })
  evidence: string | null;

  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  applicationId: string | null;

  @ApiProperty({ type: PersonResponse })
  actor: PersonResponse;

  @ApiProperty({ format: 'date-time' })
  at: string;
}

export class MilestoneHistoryResponse {
  @ApiProperty({ type: [MilestoneEntryResponse], description: 'Oldest first' })
  items: MilestoneEntryResponse[];
}
