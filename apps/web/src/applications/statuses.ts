/** 申请的状态 in the order in which they are passed. */
export const statuses = [
  'draft',
  'received',
  'correcting',
  'in_review',
  'in_panel',
  'in_approval',
  'in_notice',
  'approved',
  'refused',
  'not_accepted',
  'withdrawn',
  'lapsed',
  'revoked',
] as const;
