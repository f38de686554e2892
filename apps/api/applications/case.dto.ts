import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { commandTypes, statuses, type CommandType, type Status } from '#applications/lifecycle';
import { procedureKinds, type ProcedureKind } from '#zones/procedure';
import { BilingualDto, PageQueryDto } from '../http/index.js';
import {
  ApplicantDto,
  ApplicationSummaryDto,
  CaseTaskDto,
  ClockDto,
  CorrectionDto,
  FlagsDto,
  MaterialDto,
  PaperDto,
  PersonDto,
  SuspensionViewDto,
  TurnDto,
} from './application.dto.js';

export class ConditionDto {
  id: string;
  text: string;
  /** `applicant`, or the key of a desk. */
  owner: string;
  setBy: string;

  @ApiProperty({ format: 'date' })
  dueOn: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  metOn: string | null;

  @ApiProperty({ type: String, nullable: true })
  evidence: string | null;
}

export class PanelDto {
  reasons: string[];

  @ApiProperty({ format: 'date' })
  convenedOn: string;

  @ApiProperty({ enum: ['approve', 'refuse'], nullable: true })
  outcome: 'approve' | 'refuse' | null;

  @ApiProperty({ type: Number, nullable: true })
  approvals: number | null;

  @ApiProperty({ type: Number, nullable: true })
  refusals: number | null;
}

export class DecisionDto {
  @ApiProperty({ enum: ['approve', 'refuse'] })
  outcome: 'approve' | 'refuse';

  @ApiProperty({ format: 'date' })
  decidedOn: string;

  @ApiProperty({ type: String, nullable: true })
  reasons: string | null;

  @ApiProperty({ type: String, nullable: true })
  remedies: string | null;
}

export class HandoverDto {
  @ApiProperty({ format: 'date' })
  deliveredOn: string;

  method: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  confirmedOn: string | null;
}

export class AvailableCommandDto {
  @ApiProperty({ enum: commandTypes })
  command: CommandType;

  @ApiProperty({ type: String, nullable: true })
  taskId: string | null;
}

export class ApplicationDto {
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

  materials: MaterialDto[];
  tasks: CaseTaskDto[];
  clocks: ClockDto[];
  turn: TurnDto;

  @ApiProperty({ type: CorrectionDto, nullable: true })
  correction: CorrectionDto | null;

  papersToFollow: PaperDto[];

  @ApiProperty({ type: SuspensionViewDto, nullable: true })
  suspension: SuspensionViewDto | null;

  @ApiProperty({ type: PanelDto, nullable: true })
  panel: PanelDto | null;

  conditions: ConditionDto[];

  @ApiProperty({ type: DecisionDto, nullable: true })
  decision: DecisionDto | null;

  @ApiProperty({ type: HandoverDto, nullable: true })
  delivery: HandoverDto | null;

  /** What the caller may do now. */
  commands: AvailableCommandDto[];
}

export class ApplicationPageDto {
  items: ApplicationSummaryDto[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class ApplicationQueryDto extends PageQueryDto {
  @ApiProperty({ enum: statuses, required: false })
  @IsOptional()
  @IsIn(statuses)
  status?: Status;

  /** Part of the project's name or of the application's number. */
  @IsOptional()
  @IsString()
  @MaxLength(80)
  q?: string;

  @IsOptional()
  @IsUUID()
  projectId?: string;
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

export class EventDto {
  id: string;
  seq: number;
  type: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  actor: PersonDto;

  @ApiProperty({ type: 'object', additionalProperties: true })
  data: Record<string, unknown>;

  hash: string;
}

export class EventPageDto {
  items: EventDto[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}
