import { ApiProperty } from '@nestjs/swagger';
import { statuses, type Status } from '#applications/lifecycle';
import { procedureKinds, type ProcedureKind } from '#zones/procedure';
import { BilingualDto } from '../http/index.js';
import { SiteCheckDto } from '../tasks/site-checks.dto.js';
import { BaselineDto } from './differences.dto.js';
import { RatingDto, RevocationDto } from './afterwards.dto.js';
import { ConditionDto } from './conditions.dto.js';
import { PanelDto } from './panel.dto.js';
import { ApplicantDto, LimitDto, TurnDto } from './people.dto.js';
import {
  ChangeSinceReviewDto,
  FlagsDto,
  ExtensionAskedDto,
  MendingDto,
  NotedDefectsViewDto,
  ObjectionStatementDto,
  CorrectionDto,
  PaperDto,
  SuspensionViewDto,
  DecisionDto,
  HandoverDto,
  AvailableCommandDto,
} from './record.dto.js';
import { CaseTaskDto, ClockDto, MaterialDto } from './task-and-clock.dto.js';

export class ApplicationDto extends LimitDto {
  id: string;

  @ApiProperty({ type: String, nullable: true, example: 'ZGC-2026-000123' })
  number: string | null;

  @ApiProperty({ enum: procedureKinds })
  kind: ProcedureKind;

  /** The version it began with and keeps. */
  procedureVersion: number;

  @ApiProperty({ enum: statuses })
  status: Status;

  flags: FlagsDto;

  /** Counts every write; the ETag. */
  version: number;

  /** How often content was handed in. */
  round: number;

  enterprise: ApplicantDto;

  @ApiProperty({ type: String, nullable: true })
  projectId: string | null;

  projectName: string;

  @ApiProperty({ type: String, nullable: true })
  lane: string | null;

  @ApiProperty({ type: BilingualDto, nullable: true })
  laneTitle: BilingualDto | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  receivedOn: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  acceptedOn: string | null;

  /** The enterprise sees what it is filling in; everybody else what was handed in last. */
  @ApiProperty({ type: 'object', additionalProperties: true })
  form: Record<string, unknown>;

  @ApiProperty({ type: BaselineDto, nullable: true, description: 'What it is held against; null for an entry' })
  baseline: BaselineDto | null;

  materials: MaterialDto[];
  tasks: CaseTaskDto[];
  clocks: ClockDto[];
  turn: TurnDto;

  @ApiProperty({ type: MendingDto, nullable: true })
  mending: MendingDto | null;

  @ApiProperty({ type: CorrectionDto, nullable: true })
  correction: CorrectionDto | null;

  papersToFollow: PaperDto[];
  changesSinceReview: ChangeSinceReviewDto[];
  siteChecks: SiteCheckDto[];

  @ApiProperty({ type: SuspensionViewDto, nullable: true })
  suspension: SuspensionViewDto | null;

  @ApiProperty({ type: PanelDto, nullable: true })
  panel: PanelDto | null;

  conditions: ConditionDto[];

  @ApiProperty({ type: DecisionDto, nullable: true })
  decision: DecisionDto | null;

  @ApiProperty({ type: HandoverDto, nullable: true })
  delivery: HandoverDto | null;

  /** 待告知: what desks noted for the one correction notice. Empty for the applicant. */
  notedDefects: NotedDefectsViewDto[];

  /** 延期申请, until the head has answered; null for the applicant. */
  @ApiProperty({ type: ExtensionAskedDto, nullable: true })
  extensionAsked: ExtensionAskedDto | null;

  /** 陈述期: last day on which the applicant may speak to the last objection; null once it has, or where there is none. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  hearingEndsOn: string | null;

  /** 申请人对公示异议的意见. */
  objectionAnswers: ObjectionStatementDto[];

  @ApiProperty({ type: RatingDto, nullable: true })
  rating: RatingDto | null;

  @ApiProperty({ type: RevocationDto, nullable: true })
  revocation: RevocationDto | null;

  /** What the caller may do now. */
  commands: AvailableCommandDto[];
}

/** RFC 7396 merge patch of the flat form: field key → value, null removes. Checked against the procedure. */
export class FormPatchDto {
  [field: string]: unknown;
}

export class FormDto {
  @ApiProperty({ type: 'object', additionalProperties: true })
  form: Record<string, unknown>;

  version: number;
}

export class PrecheckItemDto {
  /** JSON Pointer to the field, or `/materials/<key>`. */
  pointer: string;
  code: string;

  @ApiProperty({ enum: ['error', 'warning', 'info'] })
  severity: 'error' | 'warning' | 'info';

  message: BilingualDto;
}

export class PrecheckDto {
  /** Nothing stands in the way of submission. */
  ready: boolean;
  items: PrecheckItemDto[];
}
