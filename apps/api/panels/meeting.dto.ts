import { ApiProperty } from '@nestjs/swagger';
import { meetingActs, meetingStates, type MeetingAct, type MeetingState } from '#applications';
import { outcomes, presences, sittingEnds, type Outcome, type Presence } from '#applications/lifecycle';
import { FixedPapersDto, RecusalDto } from '../applications/panel.dto.js';
import { PersonDto } from '../applications/people.dto.js';
import { ApplicationSummaryDto } from '../applications/lists.dto.js';
import { BilingualDto } from '../http/index.js';

const acts = Object.keys(meetingActs) as MeetingAct[];

export class MeetingSummaryDto {
  id: string;
  year: number;

  /** The how-manieth meeting of the year. */
  serial: number;

  @ApiProperty({ format: 'date-time' })
  heldAt: string;

  place: string;

  @ApiProperty({ enum: meetingStates })
  state: MeetingState;
}

export class MeetingPageDto {
  items: MeetingSummaryDto[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class WaitingPageDto {
  items: ApplicationSummaryDto[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class SeatMemberDto extends PersonDto {
  @ApiProperty({ description: 'Takes the seat only in the place of its member' })
  deputy: boolean;
}

export class SeatDto {
  /** Key of the seat's desk. */
  desk: string;

  title: BilingualDto;
  chair: boolean;

  @ApiProperty({ type: BilingualDto, nullable: true, description: 'The matter on which it may veto' })
  veto: BilingualDto | null;

  /** Who may take it today. */
  people: SeatMemberDto[];

  @ApiProperty({ enum: presences, nullable: true, description: 'Null before the opening' })
  presence: Presence | null;

  @ApiProperty({ type: PersonDto, nullable: true })
  presentPerson: PersonDto | null;
}

/** 表决: one seat's vote, with its reasons. */
export class VoteDto {
  desk: string;
  title: BilingualDto;

  @ApiProperty({ enum: outcomes, nullable: true, description: 'Null where no vote was cast' })
  choice: Outcome | null;

  veto: boolean;

  @ApiProperty({ type: String, nullable: true })
  opinion: string | null;

  @ApiProperty({ type: PersonDto, nullable: true })
  by: PersonDto | null;

  @ApiProperty({ type: PersonDto, nullable: true, description: 'For whom it was cast, where somebody stood in' })
  onBehalfOf: PersonDto | null;

  @ApiProperty({ enum: ['member', 'deputy'], nullable: true })
  seated: 'member' | 'deputy' | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  at: string | null;
}

export class ItemResultDto {
  @ApiProperty({ enum: ['approve', 'refuse'] })
  outcome: 'approve' | 'refuse';

  approvals: number;
  refusals: number;
  abstentions: number;

  /** Keys of the vote tasks that vetoed. */
  vetoes: string[];
}

/** 议题: one application on the agenda, from the papers to the result. */
export class ItemDto {
  position: number;
  application: ApplicationSummaryDto;

  /** Why it is before the panel. */
  reasons: string[];

  @ApiProperty({ type: FixedPapersDto, nullable: true })
  papers: FixedPapersDto | null;

  /** Papers that came after the members' papers were fixed, by key of the material. */
  latePapers: string[];

  votes: VoteDto[];
  recusals: RecusalDto[];

  @ApiProperty({ type: ItemResultDto, nullable: true })
  result: ItemResultDto | null;

  @ApiProperty({ enum: sittingEnds, nullable: true, description: 'How its part in the meeting ended' })
  end: (typeof sittingEnds)[number] | null;

  /** Why it was adjourned. */
  @ApiProperty({ type: String, nullable: true })
  endReason: string | null;

  /** What the minutes say of it. */
  @ApiProperty({ type: String, nullable: true })
  note: string | null;
}

/** 联审会会议: all there is to know of one meeting, as it is printed. */
export class MeetingDto extends MeetingSummaryDto {
  /** Counts the changes of the meeting; the ETag. Votes do not count. */
  version: number;

  calledBy: PersonDto;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  papersFixedAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  openedAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  endedAt: string | null;

  seats: SeatDto[];
  quorum: number;
  items: ItemDto[];

  @ApiProperty({ type: String, nullable: true })
  minutes: string | null;

  @ApiProperty({ type: PersonDto, nullable: true })
  minutesBy: PersonDto | null;

  /** Why it was cancelled. */
  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  /** What the caller may do with it now. */
  @ApiProperty({ enum: acts, isArray: true })
  acts: MeetingAct[];
}
