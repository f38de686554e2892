import type { Composed } from './templates/compose.js';

/** 拟发: a worded document with its origin. */
export interface DraftDocument extends Composed {
  zoneId: string;
  applicationId: string | null;
  meetingId: string | null;
  at: Date;
  /** 机关代字, the beginning of its number. */
  prefix: string;
}
