import { IsIn } from 'class-validator';
import {
  ratingLevels,
  revocationGrounds,
  type RatingLevel,
  type RevocationGround,
  type RatingReply,
  type Rating,
  type Statement,
  type Revocation,
  type RevocationResult,
} from '#applications/lifecycle';
import type { Day } from '#kernel';
import { IsText, IsOptionalText, picked, shapeOf } from '../../../http/index.js';

export class NewRatingRequest {
  /** 非常满意 · 满意 · 基本满意 · 不满意 · 非常不满意. */
  @IsIn(ratingLevels) level: RatingLevel;
  /** Needed with the last two levels: what was wrong. */
  @IsOptionalText(2000) words?: string;
}

export class RatingReplyResponse extends shapeOf<RatingReply>() {}

export class RatingResponse extends shapeOf<Rating>() {}

export class NewRevocationRequest {
  /** Administrative Licensing Law art. 69 by analogy. A broken condition has to be on record as broken. */
  @IsIn(revocationGrounds) ground: RevocationGround;
  /** Told to the applicant, who may make a statement before anybody signs. */
  @IsText(4000) reasons: string;
}

export class NewStatementRequest {
  /** 陈述申辩. */
  @IsText(4000) statement: string;
}

export class StatementResponse extends shapeOf<Statement>() {}

export class RevocationResultResponse extends shapeOf<RevocationResult>() {}

/** 撤销程序, the last one that was proposed. */
export class RevocationResponse extends picked<Revocation>()(
  'ground',
  'reasons',
  'desk',
  'proposedOn',
  'statement',
  'result',
) {
  /** Last day on which the applicant may make a statement. */
  statementDueOn: Day | null;
}
