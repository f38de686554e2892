import type { LimitChange, LimitOf, Party, PartyDays } from '#applications/clock-sheet';
import type { Day } from '#kernel';
import { BilingualText, type TitledResponse, shapeOf } from '../../http/index.js';
import { PersonResponse } from '../parts/people.dto.js';

export class SheetTaskResponse {
  id: string;
  key: string;
  title: BilingualText;
  desk: TitledResponse;
}

/** 时限明细, one line: what happened to a limit, why, by which rule and with what effect. */
export class ClockSheetLineResponse {
  /** Number of the event that it comes from. */
  seq: number;
  at: Date;
  /** The day on which it was recorded, Asia/Shanghai. */
  day: Day;
  /** The day from which it counts: earlier than `day` where the rule says so. */
  on: Day;
  /** Who brought it about; `system` for the clock. Empty for an applicant, who is told desks and not persons. */
  actor: PersonResponse;
  /** The person who is away, for whom the actor stood in. */
  onBehalfOf: PersonResponse | null;
  /** One of the application's clocks, or `task` for the promised limit of a task. */
  clock: LimitOf;
  task: SheetTaskResponse | null;
  what: LimitChange;
  /** What brought it about: the type of an event, or the kind of a suspension; null when no event tells. */
  cause: string | null;
  /** In the words of whoever gave it. */
  reason: string | null;
  /** The article, or "set by the zone". */
  source: BilingualText;
  /** Working days in all before; null where it starts. */
  limitBefore: number | null;
  /** Working days in all. */
  limit: number;
  /** Working days used up to the last stop or the end; null for a task. */
  used: number | null;
  /** Last day before; null while none ran. */
  dueBefore: Day | null;
  /** Last day from here on; null once stopped or ended. */
  dueAfter: Day | null;
  /** Working days left on `day`; negative when past due. */
  remaining: number | null;
  /** Whose turn it was when it happened; null once the application had ended. */
  party: Party | null;
  /** The desks that had an open task then. */
  desks: TitledResponse[];
  /** The line in a sentence for somebody who does not know the rules. */
  explanation: BilingualText;
  /** Set where the last day lies in a year whose working days are not published. */
  warning: BilingualText | null;
}

export class PartyDaysResponse extends shapeOf<PartyDays>() {}

export class DeskDaysResponse {
  desk: TitledResponse;
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
