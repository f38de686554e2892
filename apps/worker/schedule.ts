import type { QueueName } from '#platform';

const minute = 60_000;

/** 日程: every repeating job, one line each. */
export const schedule: { queue: QueueName; everyMs: number }[] = [
  { queue: 'sweep', everyMs: minute },
  { queue: 'mails', everyMs: minute },
  { queue: 'checks', everyMs: 60 * minute },
  { queue: 'forgetting', everyMs: 60 * minute },
];
