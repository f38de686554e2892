import { type SignInOutcome } from '#identity';
import type { Instant } from '#kernel';
import { PageOf, ListOf, IsText, IsChosenPassword } from '../http/index.js';

/** 会话: a browser in which somebody is signed in. */
export class RunningSessionResponse {
  id: string;
  /** The one that asks. */
  current: boolean;
  startedAt: Instant;
  /** To the minute. */
  lastSeenAt: Instant;
  /** The end, whatever happens. */
  expiresAt: Instant;
  /** Network address that it was begun from. */
  address: string;
  /** What the browser says it is. */
  agent: string;
}

export class RunningSessionListResponse extends ListOf(RunningSessionResponse) {}

export class EndedSessionsResponse {
  ended: number;
}

/** 登录记录, kept for six months. */
export class SignInRecordResponse {
  id: string;
  at: Instant;
  outcome: SignInOutcome;
  address: string;
  agent: string;
}

export class SignInRecordPageResponse extends PageOf(SignInRecordResponse) {}

export class PasswordChangeRequest {
  @IsText(512, { format: 'password' }) current: string;
  /** Its length counts, not the kinds of characters; none of those that are tried first. */
  @IsChosenPassword() next: string;
}
