import { ApiProperty } from '@nestjs/swagger';
import { suspensionKinds, commandTypes, type SuspensionKind, type CommandType } from '#applications/lifecycle';

export class FlagsDto {
  suspended: boolean;
  papersOutstanding: boolean;
  viaPanel: boolean;
  extended: boolean;
  deemedAccepted: boolean;
  hasConditions: boolean;
}

export class DefectViewDto {
  @ApiProperty({ enum: ['field', 'material'] })
  subject: 'field' | 'material';

  key: string;
  defect: string;
  remedy: string;
}

/** 当场更正: what may be mended at once, without a notice. */
export class MendingDto {
  @ApiProperty({ format: 'date' })
  askedOn: string;

  desk: string;
  items: DefectViewDto[];
}

/** 审核后变化: what came to the dossier after somebody had judged it. A signature acknowledges each by its number. */
export class ChangeSinceReviewDto {
  seq: number;

  @ApiProperty({ enum: ['handed_in', 'paper_provided'] })
  what: 'handed_in' | 'paper_provided';

  /** The round that was handed in, or the material. */
  key: string;

  @ApiProperty({ format: 'date' })
  on: string;

  /** Keys of the review tasks that were done before it. */
  judgedBefore: string[];
}

export class CorrectionItemViewDto extends DefectViewDto {
  id: string;

  @ApiProperty({ type: String, nullable: true })
  because: string | null;

  /** Id of the item of an earlier notice whose correction it follows from. */
  @ApiProperty({ type: String, nullable: true })
  follows: string | null;

  /** Desk that found it. */
  desk: string;

  @ApiProperty({ type: String, nullable: true })
  answer: string | null;
}

export class LateReasonDto {
  desk: string;
  reason: string;
}

/** What a desk noted; `taskId` is the review that it was noted at. */
export class NotedDefectsViewDto {
  taskId: string;
  desk: string;
  reason: string;

  @ApiProperty({ format: 'date' })
  notedOn: string;

  items: DefectViewDto[];
}

export class ExtensionAskedDto {
  desk: string;
  reason: string;

  @ApiProperty({ format: 'date' })
  on: string;
}

export class ObjectionStatementDto {
  taskId: string;
  statement: string;

  @ApiProperty({ format: 'date' })
  on: string;
}

export class CorrectionDto {
  @ApiProperty({ format: 'date' })
  requestedOn: string;

  @ApiProperty({ format: 'date' })
  dueOn: string;

  desk: string;

  /** Each desk's, why its defects were found after acceptance only. */
  reasons: LateReasonDto[];

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

  @ApiProperty({ required: false, description: 'Of a command about a card' })
  cardId?: string;
}
