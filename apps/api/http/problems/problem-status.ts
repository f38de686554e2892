import type * as applications from '#applications';
import type * as delegations from '#delegations';
import type * as demonstration from '#demonstration';
import type * as documents from '#documents';
import type * as enterprises from '#enterprises';
import type * as identity from '#identity';
import type * as kernel from '#kernel';
import type { DomainError } from '#kernel';
import type * as personalData from '#personal-data';
import type * as platform from '#platform';
import type * as projects from '#projects';
import type * as zones from '#zones';
import type * as rateLimit from './too-many-requests.js';
import type * as assurance from './assurance-errors.js';
import type * as errors from './errors.js';

/** Everything that errors can come out of. */
type Door =
  | typeof kernel
  | typeof platform
  | typeof identity
  | typeof enterprises
  | typeof delegations
  | typeof zones
  | typeof projects
  | typeof applications
  | typeof demonstration
  | typeof documents
  | typeof personalData
  | typeof errors
  | typeof assurance
  | typeof rateLimit;

type CodesBehind<One> = One extends unknown ? { [Name in keyof One]: CodeOf<One[Name]> }[keyof One] : never;

/** `DomainError` itself has no code of its own. */
type CodeOf<Exported> = Exported extends abstract new (...given: never) => DomainError & { code: infer Code }
  ? Exclude<Code, string extends Code ? Code : never>
  : never;

/** 问题代码: what the API can refuse with, as the errors themselves declare it. */
export type ProblemCode = CodesBehind<Door>;

/** HTTP status of every code. */
// prettier-ignore
export const statusOf = {
  malformed_request:       400,
  invalid_body:            400,
  invalid_query:           400,
  invalid_header:          400,
  two_credentials:         400,
  not_signed_in:           401,
  sign_in_refused:         401,
  key_refused:             401,
  second_factor_required:  401,
  single_sign_on_refused:  401,
  wrong_password:          403,
  code_refused:            403,
  step_up_required:        403,
  second_factor_enrolment_required: 403,
  cross_origin:            403,
  role_required:           403,
  scope_required:          403,
  no_keys_here:            403,
  not_found:               404,
  account_unavailable:     409,
  membership_refused:      409,
  access_refused:          409,
  account_to_link:         409,
  email_unconfirmed:       409,
  identity_taken:          409,
  only_way_in:             409,
  day_unchanged:           409,
  version_not_next:        409,
  day_not_corrected:       409,
  year_not_next:           409,
  application_under_way:   409,
  business_stopped:        409,
  command_refused:         409,
  delegation_refused:      409,
  enterprise_registered:   409,
  project_not_admitted:    409,
  project_taken:           409,
  nothing_due:             409,
  time_moved:              409,
  not_editable:            409,
  too_many_keys:           409,
  two_accounts:            409,
  second_factor_enrolled:  409,
  no_second_factor:        409,
  reset_over:              409,
  cannot_be_erased:        409,
  stale_version:           412,
  file_too_large:          413,
  idempotency_key_reused:  422,
  day_out_of_reach:        422,
  invalid_content:         422,
  procedure_invalid:       422,
  precondition_required:   428,
  sign_in_delayed:         429,
  too_many_requests:       429,
  file_damaged:            500,
  busy:                    503,
  storage_full:            507,
} as const satisfies Record<ProblemCode, number>;
