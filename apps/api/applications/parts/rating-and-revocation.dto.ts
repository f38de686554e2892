import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { ratingLevels, revocationGrounds, type RatingLevel, type RevocationGround } from '#applications/lifecycle';
import type { Day } from '#kernel';

export class NewRatingRequest {
  /** 非常满意 · 满意 · 基本满意 · 不满意 · 非常不满意. */
  @IsIn(ratingLevels)
  level: RatingLevel;

  /** Needed with the last two levels: what was wrong. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  words?: string;
}

export class RatingReplyResponse {
  text: string;
  repliedOn: Day;
}

export class RatingResponse {
  level: RatingLevel;
  words: string | null;
  ratedOn: Day;
  /** 回访整改: what the window answered to one of the last two levels. */
  reply: RatingReplyResponse | null;
}

export class NewRevocationRequest {
  /** Administrative Licensing Law art. 69 by analogy. A broken condition has to be on record as broken. */
  @IsIn(revocationGrounds)
  ground: RevocationGround;

  /** Told to the applicant, who may make a statement before anybody signs. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  reasons: string;
}

export class NewStatementRequest {
  /** 陈述申辩. */
  @IsString()
  @IsNotEmpty()
  @MaxLength(4000)
  statement: string;
}

export class StatementResponse {
  text: string;
  madeOn: Day;
}

export class RevocationResultResponse {
  outcome: 'revoke' | 'dismiss';
  decidedOn: Day;
  reasons: string;
  remedies: string | null;
}

/** 撤销程序, the last one that was proposed. */
export class RevocationResponse {
  ground: RevocationGround;
  reasons: string;
  /** The desk that proposed it. */
  desk: string;
  proposedOn: Day;
  /** Last day on which the applicant may make a statement. */
  statementDueOn: Day | null;
  statement: StatementResponse | null;
  /** Null while it is not decided. */
  result: RevocationResultResponse | null;
}
