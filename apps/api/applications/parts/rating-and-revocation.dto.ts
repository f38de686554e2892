import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsNotEmpty, IsOptional, IsString, MaxLength } from 'class-validator';
import { ratingLevels, revocationGrounds, type RatingLevel, type RevocationGround } from '#applications/lifecycle';

export class NewRatingRequest {
  /** 非常满意 · 满意 · 基本满意 · 不满意 · 非常不满意. */
  @ApiProperty({ enum: ratingLevels })
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

  @ApiProperty({ format: 'date' })
  repliedOn: string;
}

export class RatingResponse {
  @ApiProperty({ enum: ratingLevels })
  level: RatingLevel;

  @ApiProperty({ type: String, nullable: true })
  words: string | null;

  @ApiProperty({ format: 'date' })
  ratedOn: string;

  /** 回访整改: what the window answered to one of the last two levels. */
  @ApiProperty({ type: RatingReplyResponse, nullable: true })
  reply: RatingReplyResponse | null;
}

export class NewRevocationRequest {
  /** Administrative Licensing Law art. 69 by analogy. A broken condition has to be on record as broken. */
  @ApiProperty({ enum: revocationGrounds })
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

  @ApiProperty({ format: 'date' })
  madeOn: string;
}

export class RevocationResultResponse {
  @ApiProperty({ enum: ['revoke', 'dismiss'] })
  outcome: 'revoke' | 'dismiss';

  @ApiProperty({ format: 'date' })
  decidedOn: string;

  reasons: string;

  @ApiProperty({ type: String, nullable: true })
  remedies: string | null;
}

/** 撤销程序, the last one that was proposed. */
export class RevocationResponse {
  @ApiProperty({ enum: revocationGrounds })
  ground: RevocationGround;

  reasons: string;

  /** The desk that proposed it. */
  desk: string;

  @ApiProperty({ format: 'date' })
  proposedOn: string;

  /** Last day on which the applicant may make a statement. */
  @ApiProperty({ type: String, format: 'date', nullable: true })
  statementDueOn: string | null;

  @ApiProperty({ type: StatementResponse, nullable: true })
  statement: StatementResponse | null;

  /** Null while it is not decided. */
  @ApiProperty({ type: RevocationResultResponse, nullable: true })
  result: RevocationResultResponse | null;
}
