import type { JobsOptions, WorkerOptions } from 'bullmq';

/** 后台任务: every kind of job and its data. Only ids: a handler reads current data itself. */
export interface Jobs {
  /** An event of an application was stored: do what follows outside its transaction. */
  'application-events': { eventId: string; applicationId: string; type: string; zoneId: string };
  /** A due time has come: run the due timers of an application. */
  timers: { applicationId: string; zoneId: string };
  /** A calendar was corrected: recalculate the zone's running limits, from the application after `after`. */
  recalculations: { zoneId: string; after?: string };
  /** A meeting of the panel is closed: issue its minutes. */
  meetings: { meetingId: string; zoneId: string };
  /** Send the letters that are due. */
  mails: Record<string, never>;
  /** Find applications whose due time was missed. */
  sweep: Record<string, never>;
  /** Check the invariants. */
  checks: Record<string, never>;
  /** Delete personal data whose time is over. */
  forgetting: Record<string, never>;
}

export type QueueName = keyof Jobs;

const second = 1_000;
const minute = 60 * second;
const day = 24 * 60 * minute;

/** Retries for about an hour, until a disk or a service is back. */
export const retryForAnHour = { attempts: 12, backoff: { type: 'exponential', delay: second } } as const;

/** No retry: the next run comes anyway. */
export const noRetry = { attempts: 1 } as const;

/** Finished jobs are kept for a while, for inspection and to drop repeats of their id. */
const keptAWhile = {
  removeOnComplete: { age: day / second, count: 1_000 },
  removeOnFail: { age: (30 * day) / second },
};

/** 队列: every queue, with the defaults for retrying and keeping its jobs. */
export const queues = {
  'application-events': { ...retryForAnHour, ...keptAWhile },
  timers: { ...retryForAnHour, ...keptAWhile },
  recalculations: { ...retryForAnHour, ...keptAWhile },
  meetings: { ...retryForAnHour, ...keptAWhile },
  mails: { ...noRetry, removeOnComplete: true, removeOnFail: { count: 100 } },
  sweep: { ...noRetry, removeOnComplete: true, removeOnFail: { count: 100 } },
  checks: { ...noRetry, removeOnComplete: true, removeOnFail: { count: 100 } },
  forgetting: { ...noRetry, removeOnComplete: true, removeOnFail: { count: 100 } },
} satisfies Record<QueueName, JobsOptions>;

export const queueNames = Object.keys(queues) as QueueName[];

/** Milliseconds after which another worker takes over the jobs of a dead one. */
const recovering = {
  lockDuration: 15 * second,
  stalledInterval: 15 * second,
  maxStalledCount: 10,
  runRetryDelay: second,
};

/** 并发: number of jobs of one queue that a process runs at a time. */
export const severalAtOnce = { ...recovering, concurrency: 4 } satisfies Partial<WorkerOptions>;
export const oneAtATime = { ...recovering, concurrency: 1 } satisfies Partial<WorkerOptions>;

export interface NewJob<Name extends QueueName> {
  /** A job whose id is still known is not added again. */
  id: string;
  data: Jobs[Name];
  /** Delay before the first run. */
  delayMs?: number;
  /** Removes the finished job, so that its id can be used again. */
  removeWhenDone?: boolean;
}

/** The queue does not answer; whether it took the job is unknown. */
export class QueueUnreachable extends Error {}

/** The only way to add jobs to a queue. */
export abstract class Queues {
  /** Adds all jobs or none. Throws {@link QueueUnreachable} within seconds. */
  abstract add<Name extends QueueName>(queue: Name, jobs: NewJob<Name>[]): Promise<void>;

  /** Runs one job each `everyMs` milliseconds, for all processes together. Throws {@link QueueUnreachable}. */
  abstract repeat<Name extends QueueName>(queue: Name, everyMs: number, data: Jobs[Name]): Promise<void>;
}
