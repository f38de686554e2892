import type { JobsOptions, WorkerOptions } from 'bullmq';

/** 任务: every kind of job, and what it is told. Ids only: a handler reads the rest, as it is by then. */
export interface Jobs {
  /** Something happened to an application: whatever follows from it outside of its transaction. */
  'application-events': { eventId: string; applicationId: string; type: string; zoneId: string };
  /** A moment has come at which the engine should be asked what is due. */
  timers: { applicationId: string; zoneId: string };
  /** Count the running limits of a zone again, from the application after `after` on: its calendar was corrected. */
  recounts: { zoneId: string; after?: string };
  /** A meeting of the panel is closed: its minutes are to be issued. */
  meetings: { meetingId: string; zoneId: string };
  /** Send the letters that are due. */
  mails: Record<string, never>;
  /** Look for applications whose moment was missed. */
  sweep: Record<string, never>;
  /** Look for what should be impossible. */
  checks: Record<string, never>;
  /** Delete what is kept about people for a time only. */
  forgetting: Record<string, never>;
}

export type QueueName = keyof Jobs;

const second = 1_000;
const minute = 60 * second;
const day = 24 * 60 * minute;

/** Tries for about an hour: long enough for a disk or a service to come back. */
export const retryForAnHour = { attempts: 12, backoff: { type: 'exponential', delay: second } } as const;

/** The next run comes anyway. */
export const noRetry = { attempts: 1 } as const;

/** Finished jobs are kept for a while, to be looked at and so that a repeat under the same id is dropped. */
const keptAWhile = {
  removeOnComplete: { age: day / second, count: 1_000 },
  removeOnFail: { age: (30 * day) / second },
};

/** 队列: every queue, with how its jobs are tried and kept unless a job says otherwise. */
export const queues = {
  'application-events': { ...retryForAnHour, ...keptAWhile },
  timers: { ...retryForAnHour, ...keptAWhile },
  recounts: { ...retryForAnHour, ...keptAWhile },
  meetings: { ...retryForAnHour, ...keptAWhile },
  mails: { ...noRetry, removeOnComplete: true, removeOnFail: { count: 100 } },
  sweep: { ...noRetry, removeOnComplete: true, removeOnFail: { count: 100 } },
  checks: { ...noRetry, removeOnComplete: true, removeOnFail: { count: 100 } },
  forgetting: { ...noRetry, removeOnComplete: true, removeOnFail: { count: 100 } },
} satisfies Record<QueueName, JobsOptions>;

export const queueNames = Object.keys(queues) as QueueName[];

/** A worker that dies keeps its jobs for at most this long; then another takes them up. */
const recovering = {
  lockDuration: 15 * second,
  stalledInterval: 15 * second,
  maxStalledCount: 10,
  runRetryDelay: second,
};

/** 并发: how many jobs of one queue a process works on at a time. */
export const severalAtOnce = { ...recovering, concurrency: 4 } satisfies Partial<WorkerOptions>;
export const oneAtATime = { ...recovering, concurrency: 1 } satisfies Partial<WorkerOptions>;

export interface NewJob<Name extends QueueName> {
  /** A job with the id of one that is still known is the same job, and is added once. */
  id: string;
  data: Jobs[Name];
  /** Wait this long first. */
  delayMs?: number;
  /** Forget the job when it ends, so that its id can be used again. */
  removeWhenDone?: boolean;
}

/** The queue does not answer; the job was not taken, or it is not known whether it was. */
export class QueueUnreachable extends Error {}

/** The one way a job gets into a queue. */
export abstract class Queues {
  /** All of them or none. Throws {@link QueueUnreachable} within seconds. */
  abstract add<Name extends QueueName>(queue: Name, jobs: NewJob<Name>[]): Promise<void>;

  /** One job each `everyMs` milliseconds, however many processes ask for it. Throws {@link QueueUnreachable}. */
  abstract repeat<Name extends QueueName>(queue: Name, everyMs: number, data: Jobs[Name]): Promise<void>;
}
