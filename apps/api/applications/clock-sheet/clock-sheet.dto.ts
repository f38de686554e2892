import { ApiProperty } from '@nestjs/swagger';
import { clockHappenings, parties, type ClockChange, type LimitOf, type Party } from '#applications/clock-sheet';
import { clockKeys } from '#applications/clock';
import { BilingualText } from '../../http/index.js';
import { DeskNameResponse, PersonResponse } from '../parts/people.dto.js';

export class SheetTaskResponse {
  id: string;
  key: string;
  title: BilingualText;
  desk: DeskNameResponse;
}

/** 时限明细, one line: what happened to a limit, why, by which rule and with what effect. */
export class ClockSheetLineResponse {
  /** Number of the event that it comes from. */
  seq: number;

  @ApiProperty({ format: 'date-time' })
  at: string;

  /** The day on which it was recorded, Asia/Shanghai. */
  @ApiProperty({ format: 'date' })
  day: string;

  /** The day from which it counts: earlier than `day` where the rule says so. */
  @ApiProperty({ format: 'date' })
  on: string;

  /** Who brought it about; `system` for the clock. Empty for an applicant, who is told desks and not persons. */
  actor: PersonResponse;

  /** The person who is away, for whom the actor stood in. */
  @ApiProperty({ type: PersonResponse, nullable: true })
  onBehalfOf: PersonResponse | null;

  /** One of the application's clocks, or `task` for the promised limit of a task. */
  @ApiProperty({ enum: [...clockKeys, 'task'] })
  clock: LimitOf;

  @ApiProperty({ type: SheetTaskResponse, nullable: true })
  task: SheetTaskResponse | null;

  @ApiProperty({ enum: clockHappenings })
  what: ClockChange;

  /** What brought it about: the type of an event, or the kind of a suspension; null when no event tells. */
  @ApiProperty({ type: String, nullable: true })
  cause: string | null;

  /** In the words of whoever gave it. */
  @ApiProperty({ type: String, nullable: true })
  reason: string | null;

  /** The article, or "set by the zone". */
  source: BilingualText;

  /** Working days in all before; null where it starts. */
  @ApiProperty({ type: Number, nullable: true })
  limitBefore: number | null;

  /** Working days in all. */
  limit: number;

  /** Working days used up to the last stop or the end; null for a task. */
  @ApiProperty({ type: Number, nullable: true })
  used: number | null;

  /** Last day before; null while none ran. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueBefore: string | null;

  /** Last day from here on; null once stopped or ended. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueAfter: string | null;

  /** Working days left on `day`; negative when past due. */
  @ApiProperty({ type: Number, nullable: true })
  remaining: number | null;

  /** Whose turn it was when it happened; null once the application had ended. */
  @ApiProperty({ enum: parties, nullable: true })
  party: Party | null;

  /** The desks that had an open task then. */
  desks: DeskNameResponse[];

  /** The line in a sentence for somebody who does not know the rules. */
  explanation: BilingualText;

  /** Set where the last day lies in a year whose working days are not published. */
  @ApiProperty({ type: BilingualText, nullable: true })
  warning: BilingualText | null;
}

export class PartyDaysResponse {
  @ApiProperty({ enum: parties })
  party: Party;

  workingDays: number;
}

export class DeskDaysResponse {
  desk: DeskNameResponse;

  /** Desks work side by side, so the days of several overlap. */
  workingDays: number;
}

/** 时限明细: how each due day came about, and how long each party had the turn. */
export class ClockSheetResponse {
  lines: ClockSheetLineResponse[];

  /** Working days since receipt in which somebody had the turn: the sum over `parties`. */
  passed: number;

  parties: PartyDaysResponse[];
  desks: DeskDaysResponse[];
}
