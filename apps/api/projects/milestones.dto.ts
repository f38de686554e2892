import { IsOptional } from 'class-validator';
import type { Day, Integer } from '#kernel';
import type { MilestoneEntry, Postponement } from '#projects';
import type { MilestoneStage } from '#zones';
import { PersonResponse } from '../applications/parts/people.dto.js';
import { BilingualText, IsDay, picked, shapeOf, IsText } from '../http/index.js';

export class PostponementResponse extends shapeOf<Postponement>() {}

/** 节点: how one milestone of a project stands. */
export class MilestoneResponse {
  /** @example agreement */
  key: string;
  title: BilingualText;
  /** The stage of the project once it is done */
  leadsTo: MilestoneStage | null;
  /** By when it is planned */
  plannedOn: Day | null;
  /** Where the planned time comes from */
  source: BilingualText | null;
  /** Null while it is not done */
  doneOn: Day | null;
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
  @IsDay({ description: 'The day on which it was done, not after today' }) doneOn: string;
  @IsText(500, { description: 'By what that can be seen, such as the number of a paper' }) evidence: string;

  @IsOptional()
  @IsText(500, { required: false, description: 'Why what was recorded before is corrected' })
  reason?: string;
}

export class MilestoneReopeningRequest {
  @IsText(500, { description: 'Why what was recorded is taken back' }) reason: string;
}

export class MilestoneEntryResponse extends picked<MilestoneEntry>()(
  'number',
  'key',
  'act',
  'plannedOn',
  'doneOn',
  'evidence',
  'reason',
  'applicationId',
  'at',
) {
  actor: PersonResponse;
}

export class MilestoneHistoryResponse {
  /** Oldest first */
  items: MilestoneEntryResponse[];
}
