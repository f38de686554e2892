import { ApiProperty } from '@nestjs/swagger';
import { meetingActs, meetingStates, type MeetingAct, type MeetingState } from '#applications';
import { outcomes, presences, sittingEnds, type Outcome, type Presence } from '#applications/lifecycle';
import { FixedPapersResponse, RecusalResponse } from '../applications/parts/panel.dto.js';
import { PersonResponse } from '../applications/parts/people.dto.js';
import { ApplicationSummaryResponse } from '../applications/parts/lists.dto.js';
import { BilingualText } from '../http/index.js';

const acts = Object.keys(meetingActs) as MeetingAct[];

export class MeetingSummaryResponse {
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

export class MeetingPageResponse {
  items: MeetingSummaryResponse[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class WaitingPageResponse {
  items: ApplicationSummaryResponse[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class SeatMemberResponse extends PersonResponse {
  @ApiProperty({ description: 'Takes the seat only in the place of its member' })
  deputy: boolean;
}

export class SeatResponse {
  /** Key of the seat's desk. */
  desk: string;

  title: BilingualText;
  chair: boolean;

  @ApiProperty({ type: BilingualText, nullable: true, description: 'The matter on which it may veto' })
  veto: BilingualText | null;

  /** Who may take it today. */
  people: SeatMemberResponse[];

  @ApiProperty({ enum: presences, nullable: true, description: 'Null before the opening' })
  presence: Presence | null;

  @ApiProperty({ type: PersonResponse, nullable: true })
  presentPerson: PersonResponse | null;
}

/** 表决: one seat's vote, with its reasons. */
export class VoteResponse {
  desk: string;
  title: BilingualText;

  @ApiProperty({ enum: outcomes, nullable: true, description: 'Null where no vote was cast' })
  choice: Outcome | null;

  veto: boolean;

  @ApiProperty({ type: String, nullable: true })
  opinion: string | null;

  @ApiProperty({ type: PersonResponse, nullable: true })
  by: PersonResponse | null;

  @ApiProperty({ type: PersonResponse, nullable: true, description: 'For whom it was cast, where somebody stood in' })
  onBehalfOf: PersonResponse | null;

  @ApiProperty({ enum: ['member', 'deputy'], nullable: true })
  seated: 'member' | 'deputy' | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  at: string | null;
}

export class ItemResultResponse {
  @ApiProperty({ enum: ['approve', 'refuse'] })
  outcome: 'approve' | 'refuse';

  approvals: number;
  refusals: number;
  abstentions: number;

  /** Keys of the vote tasks that vetoed. */
  vetoes: string[];
}

/** 议题: one application on the agenda, from the papers to the result. */
export class ItemResponse {
  position: number;
  application: ApplicationSummaryResponse;

  /** Why it is before the panel. */
  reasons: string[];

  @ApiProperty({ type: FixedPapersResponse, nullable: true })
  papers: FixedPapersResponse | null;

  /** Papers that came after the members' papers were fixed, by key of the material. */
  latePapers: string[];

  votes: VoteResponse[];
  recusals: RecusalResponse[];

  @ApiProperty({ type: ItemResultResponse, nullable: true })
  result: ItemResultResponse | null;

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
export class MeetingResponse extends MeetingSummaryResponse {
  /** Counts the changes of the meeting; the ETag. Votes do not count. */
  version: number;

  calledBy: PersonResponse;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  papersFixedAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  openedAt: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  endedAt: string | null;

  seats: SeatResponse[];
  quorum: number;
  items: ItemResponse[];

  @ApiProperty({ type: String, nullable: true })
  minutes: string | null;

  @ApiProperty({ type: PersonResponse, nullable: true })
  minutesBy: PersonResponse | null;

  /** Why it was cancelled. */
  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  /** What the caller may do with it now. */
  @ApiProperty({ enum: acts, isArray: true })
  acts: MeetingAct[];
}
