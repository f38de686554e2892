import { ApiProperty } from '@nestjs/swagger';
import { commandTypes, type SuspensionKind, type CommandType } from '#applications/lifecycle';
import type { Day } from '#kernel';

export class FlagsResponse {
  suspended: boolean;
  papersOutstanding: boolean;
  viaPanel: boolean;
  extended: boolean;
  deemedAccepted: boolean;
  hasConditions: boolean;
}

export class DefectResponse {
  subject: 'field' | 'material';
  key: string;
  defect: string;
  remedy: string;
}

/** 当场更正: what may be mended at once, without a notice. */
export class OnSpotCorrectionResponse {
  askedOn: Day;
  desk: string;
  items: DefectResponse[];
}

/** 审核后变化: what came to the dossier after somebody had judged it. A signature acknowledges each by its number. */
export class ChangeSinceReviewResponse {
  seq: number;
  what: 'handed_in' | 'paper_provided';
  /** The round that was handed in, or the material. */
  key: string;
  on: Day;
  /** Keys of the review tasks that were done before it. */
  judgedBefore: string[];
}

export class CorrectionItemResponse extends DefectResponse {
  id: string;
  because: string | null;
  /** Id of the item of an earlier notice whose correction it follows from. */
  follows: string | null;
  /** Desk that found it. */
  desk: string;
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
  notedOn: Day;
  items: DefectResponse[];
}

export class ExtensionAskedResponse {
  desk: string;
  reason: string;
  on: Day;
}

export class ObjectionStatementResponse {
  taskId: string;
  statement: string;
  on: Day;
}

export class CorrectionResponse {
  requestedOn: Day;
  dueOn: Day;
  desk: string;
  /** Each desk's, why its defects were found after acceptance only. */
  reasons: LateReasonResponse[];
  items: CorrectionItemResponse[];
}

export class PaperResponse {
  material: string;
  dueOn: Day;
  providedOn: Day | null;
}

export class SuspensionResponse {
  kind: SuspensionKind;
  reason: string;
  since: string;
  expectedEnd: string;
}

export class DecisionResponse {
  outcome: 'approve' | 'refuse';
  decidedOn: Day;
  reasons: string | null;
  remedies: string | null;
}

export class HandoverResponse {
  deliveredOn: Day;
  method: string;
  confirmedOn: Day | null;
}

export class AvailableCommandResponse {
  @ApiProperty({ enum: commandTypes })
  command: CommandType;
  taskId: string | null;
  /** Of a command about a card */
  cardId?: string;
}
