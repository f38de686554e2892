import { ApiProperty, IntersectionType } from '@nestjs/swagger';
import { meetingActs, type MeetingAct, type PanelMeeting } from '#applications';
import { sittingEnds, type Outcome, type PanelReason, type Presence } from '#applications/lifecycle';
import type { Instant } from '#kernel';
import { FixedPapersResponse, RecusalResponse } from '../applications/parts/decision/panel.dto.js';
import { PersonResponse } from '../applications/parts/people.dto.js';
import { ApplicationSummaryResponse } from '../applications/parts/lists.dto.js';
import { BilingualText, PageOf, picked } from '../http/index.js';

const acts = Object.keys(meetingActs) as MeetingAct[];

export class MeetingSummaryResponse extends picked<PanelMeeting>()(
  'id',
  'year',
  'serial',
  'heldAt',
  'place',
  'state',
) {}

export class MeetingRecord extends picked<PanelMeeting>()(
  'version',
  'papersFixedAt',
  'openedAt',
  'endedAt',
  'minutes',
  'reason',
) {}

export class MeetingPageResponse extends PageOf(MeetingSummaryResponse) {}

export class WaitingPageResponse extends PageOf(ApplicationSummaryResponse) {}

export class SeatMemberResponse extends PersonResponse {
  /** Takes the seat only in the place of its member */
  deputy: boolean;
}

export class SeatResponse {
  /** Key of the seat's desk. */
  desk: string;
  title: BilingualText;
  chair: boolean;
  /** The matter on which it may veto */
  veto: BilingualText | null;
  /** Who may take it today. */
  people: SeatMemberResponse[];
  /** Null before the opening */
  presence: Presence | null;
  presentPerson: PersonResponse | null;
}

/** 表决: one seat's vote, with its reasons. */
export class VoteResponse {
  desk: string;
  title: BilingualText;
  /** Null where no vote was cast */
  choice: Outcome | null;
  veto: boolean;
  opinion: string | null;
  by: PersonResponse | null;
  /** For whom it was cast, where somebody stood in */
  onBehalfOf: PersonResponse | null;
  seated: 'member' | 'deputy' | null;
  at: Instant | null;
}

export class ItemResultResponse {
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
  reasons: PanelReason[];
  papers: FixedPapersResponse | null;
  /** Papers that came after the members' papers were fixed, by key of the material. */
  latePapers: string[];
  votes: VoteResponse[];
  recusals: RecusalResponse[];
  result: ItemResultResponse | null;
  /** How its part in the meeting ended */
  end: (typeof sittingEnds)[number] | null;
  /** Why it was adjourned. */
  endReason: string | null;
  /** What the minutes say of it. */
  note: string | null;
}

/** 联审会会议: all there is to know of one meeting, as it is printed. */
export class MeetingResponse extends IntersectionType(MeetingSummaryResponse, MeetingRecord) {
  calledBy: PersonResponse;
  seats: SeatResponse[];
  quorum: number;
  items: ItemResponse[];
  minutesBy: PersonResponse | null;
  /** What the caller may do with it now. */
  @ApiProperty({ enum: acts, isArray: true }) acts: MeetingAct[];
}
