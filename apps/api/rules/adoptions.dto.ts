import { AdoptionResponse, ProcedureDifferenceResponse } from './procedures.dto.js';
import { IsWhole, IsText } from '../http/index.js';

export class VersionAdoptionRequest {
  @IsWhole([1, 999_999]) version: number;
  /** Why it is moved: recorded, and told to the applicant. */
  @IsText(2000) reason: string;
}

/** 换版办理: what one application would come to if it went on by the version in force. */
export class VersionOfferResponse {
  /** The version in force; the application's own where there is no other. */
  version: number;
  /** Against the version that the application runs under, part by part. */
  differences: ProcedureDifferenceResponse[];
  adoption: AdoptionResponse;
}
