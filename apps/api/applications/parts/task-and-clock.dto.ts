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
import { BilingualText } from '../../http/index.js';
import { PersonResponse, LimitResponse } from './people.dto.js';

export class TaskOutcomeResponse {
  @ApiProperty({ enum: outcomes })
  choice: Outcome;

  by: PersonResponse;

  /** 受托办理: the person who is away, for whom it was done. */
  @ApiProperty({ type: PersonResponse, nullable: true })
  onBehalfOf: PersonResponse | null;

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
export class CountersignAskedResponse {
  by: PersonResponse;

  @ApiProperty({ type: PersonResponse, nullable: true })
  onBehalfOf: PersonResponse | null;

  reason: string;
}

/** 催办: how often, and on which day last. */
export class UrgedResponse {
  times: number;

  @ApiProperty({ format: 'date' })
  lastOn: string;
}

export class CaseTaskResponse extends LimitResponse {
  id: string;
  key: string;

  @ApiProperty({ enum: caseTaskKinds })
  kind: CaseTaskKind;

  @ApiProperty({ enum: caseTaskStages })
  stage: CaseTaskStage;

  desk: string;
  title: BilingualText;

  @ApiProperty({ enum: ['open', 'claimed', 'done', 'cancelled'] })
  state: 'open' | 'claimed' | 'done' | 'cancelled';

  @ApiProperty({ type: PersonResponse, nullable: true })
  claimedBy: PersonResponse | null;

  /** 受托: the person who is away, for whom it was claimed. */
  @ApiProperty({ type: PersonResponse, nullable: true })
  claimedFor: PersonResponse | null;

  /** It is in the caller's hands: held by them, for them, or by somebody for whom they stand in. */
  mine: boolean;

  @ApiProperty({ format: 'date-time' })
  openedAt: string;

  @ApiProperty({ type: TaskOutcomeResponse, nullable: true })
  outcome: TaskOutcomeResponse | null;

  /** Set for a further opinion alone. */
  @ApiProperty({ type: CountersignAskedResponse, nullable: true })
  asked: CountersignAskedResponse | null;

  @ApiProperty({ type: UrgedResponse, nullable: true })
  urged: UrgedResponse | null;
}

export class ClockResponse extends LimitResponse {
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
  source: BilingualText;

  /** False when the due day lies beyond the years whose working days are published. */
  calendarCovered: boolean;
}

export class MaterialResponse {
  key: string;
  title: BilingualText;
  required: boolean;
  /** 容缺: may be promised and handed in later. */
  mayFollow: boolean;
  /** How many files answer it. */
  attached: number;
  /** The enterprise promised it for later. */
  promised: boolean;
}
