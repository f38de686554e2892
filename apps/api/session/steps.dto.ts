import { IsOptional } from 'class-validator';
import { IsCode, IsVerbatim } from '../http/index.js';

export class CodeRequest {
  /** Six digits of the app, or a recovery code. */
  @IsCode(40, { example: '081804' }) code: string;
}

/** One of the two: which one, a `step_up_required` says. */
export class ProofRequest {
  /** Of the app, or a recovery code */
  @IsOptional() @IsCode(40) code?: string;
  @IsOptional() @IsVerbatim(512, { format: 'password', minLength: 1 }) password?: string;
}

/** The password was right; the session is good for nothing yet but its code (POST /session/second-factor), for 5 minutes. */
export class AwaitedCodeResponse {
  awaits: 'second_factor';
}
