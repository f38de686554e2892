import type { EventType } from '#applications/lifecycle';

const silent = [
  'entered',
  'task_opened',
  'task_cancelled',
  'task_rescheduled',
  'task_recounted',
] as const satisfies readonly EventType[];

/** Events that a list of events shows; those of clocks and statuses are shown elsewhere on the page. */
export type ShownEvent = Exclude<EventType, (typeof silent)[number] | `clock_${string}`>;

export const isSilent = (type: string): boolean => silent.some((one) => one === type) || type.startsWith('clock_');
