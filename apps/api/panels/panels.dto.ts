import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { meetingStates, type MeetingState, type MeetingReceipt } from '#applications';
import type { Uuid } from '#kernel';
import {
  IsIds,
  IsFilledListOf,
  IsAnyText,
  IsInstant,
  IsText,
  IsListOf,
  PageQuery,
  shapeOf,
  IsLine,
  IsCode,
} from '../http/index.js';

/** More than any meeting gets through in a day. */
const mostItems = 100;
const mostSeats = 50;

export class MeetingQuery extends PageQuery {
  @IsOptional() @IsIn(meetingStates) state?: MeetingState;
}

export class ScheduleRequest {
  @IsInstant({ description: 'When the panel meets: a time to come' }) heldAt: string;
  @IsLine([1, 200]) place: string;
}

export class NewItemRequest {
  @IsUUID() applicationId: string;
}

export class OrderRequest {
  /** Every application of the agenda, in its new order. */
  @IsIds(mostItems) applications: Uuid[];
}

export class PresentRequest {
  /** Key of the seat's desk. */
  @IsCode(32) desk: string;
  /** Who came, of the seat's members and deputies; null for an empty seat. */
  @IsOptional() @IsUUID() accountId: Uuid | null;
}

export class OpeningRequest {
  /** Every seat of the panel, once. */
  @IsFilledListOf(() => PresentRequest, mostSeats) attendance: PresentRequest[];
}

export class MinutesNoteRequest {
  @IsUUID() applicationId: string;
  @IsAnyText(4000) text: string;
}

export class NewMinutesRequest {
  /** What was said. Results, votes, reasons and conflicts of interest stand in the records anyway. */
  @IsText(20_000) text: string;
  /** What is to be said of single items. */
  @IsOptional() @IsListOf(() => MinutesNoteRequest, mostItems) notes?: MinutesNoteRequest[];
}

/** What an act did to the meeting. */
export class MeetingCommandResponse extends shapeOf<MeetingReceipt>() {}
