import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { openTaskStates, type OpenTaskState } from '#applications/lifecycle';
import { lamps, type Lamp } from '#applications/clock';
import type { Day } from '#kernel';
import type { CardColour } from '#zones/procedure';
import { PersonResponse } from '../applications/parts/people.dto.js';
import { PageQuery, TitledResponse, IsOptionalCode } from '../http/index.js';

export class DeskLampsResponse extends TitledResponse {
  /** Waiting to be claimed. */
  open: number;
  claimed: number;
  /** Of both, by how near their limits are; those without a limit count in none. */
  green: number;
  yellow: number;
  red: number;
  /** Since when the oldest of them is there; null where there is none. */
  oldest: Date | null;
}

export class PersonLoadResponse {
  person: PersonResponse;
  /** Tasks that the person holds. */
  claimed: number;
  /** Of them, past their day. */
  overdue: number;
  /** Of them, at desks where neither they nor whom they hold it for work any more: to be given to a colleague. */
  stranded: number;
}

export class OpenCardsResponse {
  rule: TitledResponse;
  colour: CardColour;
  /** They wait for their desks. */
  open: number;
  /** They wait for the supervisor. */
  appealed: number;
}

export class BoardResponse {
  /** The day by which lamps are counted, YYYY-MM-DD, Asia/Shanghai. */
  day: Day;
  /** Every desk of the zone, in its order. */
  desks: DeskLampsResponse[];
  /** Whoever has something in hand, the most overdue first. */
  people: PersonLoadResponse[];
  cards: OpenCardsResponse[];
}

export class RunningTaskQuery extends PageQuery {
  @IsOptionalCode(32) desk?: string;
  @IsOptional() @IsIn(openTaskStates) state?: OpenTaskState;
  @IsOptional() @IsIn(lamps) lamp?: Lamp;
  /** Account of who has it in hand. */
  @IsOptional() @IsUUID() holder?: string;
}
