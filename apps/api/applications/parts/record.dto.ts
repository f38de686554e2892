import { ApiProperty } from '@nestjs/swagger';
import { suspensionKinds, commandTypes, type SuspensionKind, type CommandType } from '#applications/lifecycle';

export class FlagsResponse {
  suspended: boolean;
  papersOutstanding: boolean;
  viaPanel: boolean;
  extended: boolean;
  deemedAccepted: boolean;
  hasConditions: boolean;
}

export class DefectResponse {
  @ApiProperty({ enum: ['field', 'material'] })
  subject: 'field' | 'material';

  key: string;
  defect: string;
  remedy: string;
}

/** 当场更正: what may be mended at once, without a notice. */
export class OnSpotCorrectionResponse {
  @ApiProperty({ format: 'date' })
  askedOn: string;

  desk: string;
  items: DefectResponse[];
}

/** 审核后变化: what came to the dossier after somebody had judged it. A signature acknowledges each by its number. */
export class ChangeSinceReviewResponse {
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

export class CorrectionItemResponse extends DefectResponse {
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

export class LateReasonResponse {
  desk: string;
  reason: string;
}

/** What a desk noted; `taskId` is the review that it was noted at. */
export class NotedDefectsResponse {
  taskId: string;
  desk: string;
  reason: string;

  @ApiProperty({ format: 'date' })
  notedOn: string;

  items: DefectResponse[];
}

export class ExtensionAskedResponse {
  desk: string;
  reason: string;

  @ApiProperty({ format: 'date' })
  on: string;
}

export class ObjectionStatementResponse {
  taskId: string;
  statement: string;

  @ApiProperty({ format: 'date' })
  on: string;
}

export class CorrectionResponse {
  @ApiProperty({ format: 'date' })
  requestedOn: string;

  @ApiProperty({ format: 'date' })
  dueOn: string;

  desk: string;

  /** Each desk's, why its defects were found after acceptance only. */
  reasons: LateReasonResponse[];

  items: CorrectionItemResponse[];
}

export class PaperResponse {
  material: string;

  @ApiProperty({ format: 'date' })
  dueOn: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  providedOn: string | null;
}

export class SuspensionResponse {
  @ApiProperty({ enum: suspensionKinds })
  kind: SuspensionKind;

  reason: string;
  since: string;
  expectedEnd: string;
}

export class DecisionResponse {
  @ApiProperty({ enum: ['approve', 'refuse'] })
  outcome: 'approve' | 'refuse';

  @ApiProperty({ format: 'date' })
  decidedOn: string;

  @ApiProperty({ type: String, nullable: true })
  reasons: string | null;

  @ApiProperty({ type: String, nullable: true })
  remedies: string | null;
}

export class HandoverResponse {
  @ApiProperty({ format: 'date' })
  deliveredOn: string;

  method: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  confirmedOn: string | null;
}

export class AvailableCommandResponse {
  @ApiProperty({ enum: commandTypes })
  command: CommandType;

  @ApiProperty({ type: String, nullable: true })
  taskId: string | null;

  @ApiProperty({ required: false, description: 'Of a command about a card' })
  cardId?: string;
}
