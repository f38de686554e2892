import { IsUUID } from 'class-validator';
import type { Ineligibility } from '#applications/lifecycle';
import type { Uuid } from '#kernel';
import { PersonResponse } from '../../applications/parts/people.dto.js';
import { IsText, TitledResponse, IsCode } from '../../http/index.js';

export class AssignmentRequest {
  /** Account of a colleague at the task's desk. */
  @IsUUID() to: Uuid;
  @IsText(2000) reason: string;
}

export class CountersignatureRequest {
  /** Key of the desk whose opinion is wanted. */
  @IsCode(32) desk: string;
  @IsText(2000) reason: string;
}

export class UrgingRequest {
  @IsText(500) note: string;
}

/** Somebody at the task's desk. */
export class CandidateResponse extends PersonResponse {
  /** The person who is away, for whom they would do it. */
  onBehalfOf: PersonResponse | null;
  /** Why the task may not be given to them: they belong to the applicant, four-eyes, or they have it. Null: it may. */
  bar: Ineligibility | null;
}

export class CandidatesResponse {
  people: CandidateResponse[];
  /** The desks that may be asked for a further opinion. */
  desks: TitledResponse[];
}
