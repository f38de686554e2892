import type { RunningSession, SignInRecord } from '#identity';
import { PageOf, ListOf, IsChosenPassword, picked, IsVerbatim } from '../http/index.js';

/** 会话: a browser in which somebody is signed in. */
export class RunningSessionResponse extends picked<RunningSession>()(
  'id',
  'current',
  'lastSeenAt',
  'expiresAt',
  'address',
  'agent',
) {
  startedAt: Date;
}

export class RunningSessionListResponse extends ListOf(RunningSessionResponse) {}

export class EndedSessionsResponse {
  ended: number;
}

/** 登录记录, kept for six months. */
export class SignInRecordResponse extends picked<SignInRecord>()('id', 'at', 'outcome', 'address', 'agent') {}

export class SignInRecordPageResponse extends PageOf(SignInRecordResponse) {}

export class PasswordChangeRequest {
  @IsVerbatim(512, { format: 'password' }) current: string;
  /** Its length counts, not the kinds of characters; none of those that are tried first. */
  @IsChosenPassword() next: string;
}
