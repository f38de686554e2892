import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsObject, IsOptional } from 'class-validator';
import { IsDay, IsText, IsOptionalText, IsListOf, IsCode, IsOptionalCode } from '../http/index.js';

export class NewConditionRequest {
  @IsText(1000) text: string;
  /** `applicant`, or the key of a desk. */
  @IsCode(32) owner: string;
  @IsDay() dueOn: string;
}

const judgements = [
  'consent',
  'object',
  'approve',
  'refuse',
  'return',
  'abstain',
  'uphold',
  'dismiss',
  'resolve',
  'revoke',
] as const;

export class OutcomeRequest {
  /** An opinion consents or objects; a vote approves, refuses or abstains; a signature approves, refuses or returns; an objection is upheld or dismissed; a call-back is resolved; a revocation revokes or is dismissed. */
  @IsIn(judgements) outcome: (typeof judgements)[number];
  /** A vote says why in writing, also for and in abstention. With a call-back: what was done about it. */
  @IsOptionalText(4000) opinion?: string;
  /** A call-back tells the applicant what was done. */
  @IsOptionalText(4000) reply?: string;
  /** Checklist of the task: line key → whether it holds. Every line is answered. */
  @IsOptional() @IsObject() checklist?: Record<string, boolean>;
  @IsOptional() @IsListOf(() => NewConditionRequest, 30) conditions?: NewConditionRequest[];
  /** Needed to object, to refuse, to return and about a revocation. */
  @IsOptionalText(4000) reasons?: string;
  /** A refusal and a revocation name reconsideration and lawsuit (Administrative Licensing Law art. 38). */
  @IsOptionalText(4000) remedies?: string;
  /** A return names the review task to open again. */
  @IsOptionalCode(48) returnTo?: string;

  /** Numbers of the changes since the review that the signer has seen: all there are (`changesSinceReview`). */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(200)
  @IsInt({ each: true })
  acknowledged?: number[];

  /** Only a seat that has one, on its matter. */
  @IsOptional() @IsBoolean() veto?: boolean;
  /** A vote declares that there is no conflict of interest; whoever has one declares that instead. */
  @IsOptional() @IsBoolean() noConflict?: boolean;
}
