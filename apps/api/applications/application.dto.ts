import { ApiProperty } from '@nestjs/swagger';
import { lamps, type Lamp } from '#applications/clock';
import {
  outcomes,
  statuses,
  suspensionKinds,
  type Outcome,
  type Status,
  type SuspensionKind,
} from '#applications/lifecycle';
import { procedureKinds, taskKinds, type ProcedureKind, type TaskKind } from '#zones/procedure';
import { BilingualDto } from '../http/index.js';

export class PersonDto {
  id: string;
  name: string;
}

export class ApplicantDto {
  id: string;
  nameZh: string;
  uscc: string;
}

export class TurnDto {
  /** Who can move the application on. */
  @ApiProperty({ enum: ['applicant', 'desk', 'timer', 'nobody'] })
  who: 'applicant' | 'desk' | 'timer' | 'nobody';

  /** The desks that have an open task. */
  desks: string[];
}

/** A day by which something has to be done, and how near it is. */
class LimitDto {
  /** Last day of the limit, YYYY-MM-DD, Asia/Shanghai; null while none runs. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  dueOn: string | null;

  /** Working days left after today; negative once past due. */
  @ApiProperty({ type: Number, nullable: true })
  remainingWorkingDays: number | null;

  @ApiProperty({ enum: lamps, nullable: true })
  lamp: Lamp | null;
}

export class ApplicationSummaryDto extends LimitDto {
  id: string;

  @ApiProperty({ type: String, nullable: true, example: 'ZGC-2026-000123' })
  number: string | null;

  @ApiProperty({ enum: procedureKinds })
  kind: ProcedureKind;

  @ApiProperty({ enum: statuses })
  status: Status;

  projectName: string;

  enterprise: ApplicantDto;

  @ApiProperty({ type: String, nullable: true })
  lane: string | null;

  turn: TurnDto;

  @ApiProperty({ format: 'date-time' })
  updatedAt: string;
}

export class FlagsDto {
  suspended: boolean;
  papersOutstanding: boolean;
  viaPanel: boolean;
  extended: boolean;
  deemedAccepted: boolean;
  hasConditions: boolean;
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
}

export class CaseTaskDto extends LimitDto {
  id: string;
  key: string;

  @ApiProperty({ enum: taskKinds })
  kind: TaskKind;

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

export class CorrectionItemViewDto {
  id: string;

  @ApiProperty({ enum: ['field', 'material'] })
  subject: 'field' | 'material';

  key: string;
  defect: string;
  remedy: string;

  @ApiProperty({ type: String, nullable: true })
  because: string | null;

  @ApiProperty({ type: String, nullable: true })
  answer: string | null;
}

export class CorrectionDto {
  @ApiProperty({ format: 'date' })
  requestedOn: string;

  @ApiProperty({ format: 'date' })
  dueOn: string;

  desk: string;
  items: CorrectionItemViewDto[];
}

export class PaperDto {
  material: string;

  @ApiProperty({ format: 'date' })
  dueOn: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  providedOn: string | null;
}

export class SuspensionViewDto {
  @ApiProperty({ enum: suspensionKinds })
  kind: SuspensionKind;

  reason: string;
  since: string;
  expectedEnd: string;
}
