/** 申请的状态. Stored, so adjectives in snake_case. */
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
export type Status = (typeof statuses)[number];

/** The procedure has ended: only acts after a decision may follow. */
export const endedStatuses = [
  'approved',
  'refused',
  'not_accepted',
  'withdrawn',
  'lapsed',
  'revoked',
] as const satisfies Status[];

/** Handed in and not ended. */
export const underWay = [
  'received',
  'correcting',
  'in_review',
  'in_panel',
  'in_approval',
  'in_notice',
] as const satisfies Status[];

/** Drafts included: an application that somebody still works on. */
export const unfinishedStatuses = ['draft', ...underWay] as const satisfies Status[];

/** An approval was given, even if it was revoked later. */
export const grantedStatuses = ['approved', 'revoked'] as const satisfies Status[];

/** Everything but a draft. */
export const handedIn: readonly Status[] = statuses.filter((status) => status !== 'draft');

/** Examined by desks: the statutory clock runs here. */
export const examinedStatuses = ['in_review', 'in_panel', 'in_approval'] as const satisfies Status[];

/** A decision, or its revocation, is delivered to the applicant. */
export const decidedStatuses = ['approved', 'refused', 'revoked'] as const satisfies Status[];

/** Statuses in which a task may be open. */
export const statusesWithTasks: readonly Status[] = ['received', ...examinedStatuses, 'in_notice', ...endedStatuses];

/** The applicant may change the whole content. */
export const editableStatuses = ['draft', 'correcting'] as const satisfies Status[];

export const isEnded = (status: Status): boolean => endedStatuses.some((ended) => ended === status);
