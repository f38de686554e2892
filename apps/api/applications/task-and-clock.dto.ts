import { ApiProperty } from '@nestjs/swagger';
import { caseTaskKinds, outcomes, type CaseTaskKind, type Outcome } from '#applications/lifecycle';
import { BilingualDto } from '../http/index.js';
import { PersonDto, LimitDto } from './people.dto.js';

export class TaskOutcomeDto {
  @ApiProperty({ enum: outcomes })
  choice: Outcome;

  by: PersonDto;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ type: String, nullable: true })
  opinion: string | null;

  @ApiProperty({ type: 'object', additionalProperties: { type: 'boolean' } })
  checklist: Record<string, boolean>;

  @ApiProperty({ type: String, nullable: true })
  reasons: string | null;

  @ApiProperty({ type: String, nullable: true })
  remedies: string | null;

  veto: boolean;

  @ApiProperty({ type: String, nullable: true })
  returnTo: string | null;

  /** Numbers of the changes since the review that the signer has seen. */
  acknowledged?: number[];
}

export class CaseTaskDto extends LimitDto {
  id: string;
  key: string;

  @ApiProperty({ enum: caseTaskKinds })
  kind: CaseTaskKind;

  desk: string;
  title: BilingualDto;

  @ApiProperty({ enum: ['open', 'claimed', 'done', 'cancelled'] })
  state: 'open' | 'claimed' | 'done' | 'cancelled';

  @ApiProperty({ type: PersonDto, nullable: true })
  claimedBy: PersonDto | null;

  /** The caller holds it. */
  mine: boolean;

  @ApiProperty({ format: 'date-time' })
  openedAt: string;

  @ApiProperty({ type: TaskOutcomeDto, nullable: true })
  outcome: TaskOutcomeDto | null;
}

export class ClockDto extends LimitDto {
  @ApiProperty({ enum: ['acceptance', 'correction', 'statutory', 'notice', 'delivery'] })
  key: string;

  @ApiProperty({ format: 'date' })
  startedOn: string;

  /** Working days in all. */
  limit: number;

  /** Working days used; time while stopped is never in it. */
  usedDays: number;

  running: boolean;

  /** The article, or "set by the zone". */
  source: BilingualDto;

  /** False when the due day lies beyond the years whose working days are published. */
  calendarCovered: boolean;
}

export class MaterialDto {
  key: string;
  title: BilingualDto;
  required: boolean;
  /** 容缺: may be promised and handed in later. */
  mayFollow: boolean;
  /** How many files answer it. */
  attached: number;
  /** The enterprise promised it for later. */
  promised: boolean;
}
