/** HTTP status of every code that a library may refuse with. A code that is not here fails problem-status.spec.ts. */
// prettier-ignore
export const statusOf: Readonly<Record<string, number>> = {
  invalid_body:            400,
  invalid_query:           400,
  invalid_header:          400,
  not_signed_in:           401,
  sign_in_refused:         401,
  cross_origin:            403,
  role_required:           403,
  not_found:               404,
  account_unavailable:     409,
  command_refused:         409,
  enterprise_registered:   409,
  project_taken:           409,
  not_editable:            409,
  stale_version:           412,
  file_too_large:          413,
  idempotency_key_reused:  422,
  invalid_content:         422,
  precondition_required:   428,
  sign_in_delayed:         429,
};
