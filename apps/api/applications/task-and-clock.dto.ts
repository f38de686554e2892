import { ApiProperty } from '@nestjs/swagger';
import { clockKeys, type ClockKey } from '#applications/clock';
import {
  caseTaskKinds,
  caseTaskStages,
  outcomes,
  type CaseTaskKind,
  type CaseTaskStage,
  type Outcome,
} from '#applications/lifecycle';
import { BilingualDto } from '../http/index.js';
import { PersonDto, LimitDto } from './people.dto.js';

export class TaskOutcomeDto {
  @ApiProperty({ enum: outcomes })
  choice: Outcome;

  by: PersonDto;

  /** 受托办理: the person who is away, for whom it was done. */
  @ApiProperty({ type: PersonDto, nullable: true })
  onBehalfOf: PersonDto | null;

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

  /** A vote: cast by the seat's member or by the deputy. */
  @ApiProperty({ enum: ['member', 'deputy'], nullable: true })
  seated: 'member' | 'deputy' | null;

  /** A vote: it was declared that there is no conflict of interest. */
  noConflict: boolean;

  /** Numbers of the changes since the review that the signer has seen. */
  acknowledged?: number[];
}

/** 加签: who asked for this further opinion, and why. */
export class AskedDto {
  by: PersonDto;

  @ApiProperty({ type: PersonDto, nullable: true })
  onBehalfOf: PersonDto | null;

  reason: string;
}

/** 催办: how often, and on which day last. */
export class UrgedDto {
  times: number;

  @ApiProperty({ format: 'date' })
  lastOn: string;
}

export class CaseTaskDto extends LimitDto {
  id: string;
  key: string;

  @ApiProperty({ enum: caseTaskKinds })
  kind: CaseTaskKind;

  @ApiProperty({ enum: caseTaskStages })
  stage: CaseTaskStage;

  desk: string;
  title: BilingualDto;

  @ApiProperty({ enum: ['open', 'claimed', 'done', 'cancelled'] })
  state: 'open' | 'claimed' | 'done' | 'cancelled';

  @ApiProperty({ type: PersonDto, nullable: true })
  claimedBy: PersonDto | null;

  /** 受托: the person who is away, for whom it was claimed. */
  @ApiProperty({ type: PersonDto, nullable: true })
  claimedFor: PersonDto | null;

  /** It is in the caller's hands: held by them, for them, or by somebody for whom they stand in. */
  mine: boolean;

  @ApiProperty({ format: 'date-time' })
  openedAt: string;

  @ApiProperty({ type: TaskOutcomeDto, nullable: true })
  outcome: TaskOutcomeDto | null;

  /** Set for a further opinion alone. */
  @ApiProperty({ type: AskedDto, nullable: true })
  asked: AskedDto | null;

  @ApiProperty({ type: UrgedDto, nullable: true })
  urged: UrgedDto | null;
}

export class ClockDto extends LimitDto {
  @ApiProperty({ enum: clockKeys })
  key: ClockKey;

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
