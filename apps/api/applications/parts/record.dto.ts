import { ApiProperty } from '@nestjs/swagger';
import {
  commandTypes,
  type CommandType,
  type OnSpotItem,
  type OnSpotCorrection,
  type ChangeSinceReview,
  type CorrectionItem,
  type LateReason,
  type NotedDefects,
  type Paper,
  type Suspension,
  type Decision,
  type Correction,
  type ExtensionAsked,
  type Handover,
  type ObjectionStatement,
} from '#applications/lifecycle';
import { picked, shapeOf } from '../../http/index.js';

export class FlagsResponse {
  suspended: boolean;
  papersOutstanding: boolean;
  viaPanel: boolean;
  extended: boolean;
  deemedAccepted: boolean;
  hasConditions: boolean;
}

export class DefectResponse extends shapeOf<OnSpotItem>() {}

/** 当场更正: what may be corrected at once, without a notice. */
export class OnSpotCorrectionResponse extends shapeOf<OnSpotCorrection>() {}

/** 审核后变化: what came to the dossier after somebody had judged it. A signature acknowledges each by its number. */
export class ChangeSinceReviewResponse extends shapeOf<ChangeSinceReview>() {}

export class CorrectionItemResponse extends shapeOf<CorrectionItem>() {}

export class LateReasonResponse extends shapeOf<LateReason>() {}

/** What a desk noted; `taskId` is the review that it was noted at. */
export class NotedDefectsResponse extends picked<NotedDefects>()('taskId', 'desk', 'reason', 'notedOn', 'items') {}

export class ExtensionAskedResponse extends shapeOf<ExtensionAsked>() {}

export class ObjectionStatementResponse extends shapeOf<ObjectionStatement>() {}

export class CorrectionResponse extends shapeOf<Omit<Correction, 'from' | 'answeredOn'>>() {}

export class PaperResponse extends shapeOf<Paper>() {}

export class SuspensionResponse extends shapeOf<Suspension>() {}

export class DecisionResponse extends shapeOf<Decision>() {}

export class HandoverResponse extends shapeOf<Handover>() {}

export class AvailableCommandResponse {
  @ApiProperty({ enum: commandTypes }) command: CommandType;
  taskId: string | null;
  /** Of a command about a card */
  cardId?: string;
}
