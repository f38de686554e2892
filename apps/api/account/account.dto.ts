import { ApiProperty } from '@nestjs/swagger';
import { IsNotEmpty, IsString, MaxLength } from 'class-validator';
import { IsNewPassword, passwordLength, signInOutcomes, type SignInOutcome } from '#identity';

/** 会话: a browser in which somebody is signed in. */
export class RunningSessionResponse {
  id: string;

  /** The one that asks. */
  current: boolean;

  @ApiProperty({ format: 'date-time' })
  startedAt: string;

  /** To the minute. */
  @ApiProperty({ format: 'date-time' })
  lastSeenAt: string;

  /** The end, whatever happens. */
  @ApiProperty({ format: 'date-time' })
  expiresAt: string;

  /** Network address that it was begun from. */
  address: string;

  /** What the browser says it is. */
  agent: string;
}

export class RunningSessionListResponse {
  items: RunningSessionResponse[];
}

export class EndedSessionsResponse {
  ended: number;
}

/** 登录记录, kept for six months. */
export class SignInRecordResponse {
  id: string;

  @ApiProperty({ format: 'date-time' })
  at: string;

  @ApiProperty({ enum: signInOutcomes })
  outcome: SignInOutcome;

  address: string;
  agent: string;
}

export class SignInRecordPageResponse {
  items: SignInRecordResponse[];

  @ApiProperty({ type: String, nullable: true })
  next: string | null;
}

export class PasswordChangeRequest {
  @ApiProperty({ format: 'password', maxLength: 512 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(512)
  current: string;

  /** Its length counts, not the kinds of characters; none of those that are tried first. */
  @ApiProperty({ format: 'password', minLength: passwordLength.min, maxLength: passwordLength.max })
  @IsNewPassword()
  next: string;
}
