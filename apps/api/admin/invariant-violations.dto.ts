import type { InvariantKind } from '#applications';
import type { Instant } from '#kernel';
import { BilingualText, ListOf } from '../http/index.js';

export class InvariantViolationResponse {
  kind: InvariantKind;
  applicationId: string | null;
  number: string | null;
  since: Instant;
  /** Why it matters and what to do */
  explanation: BilingualText;
}

export class InvariantViolationListResponse extends ListOf(InvariantViolationResponse) {}
