import type { Composed } from './templates/compose.js';

/** 拟发: a document in words, and what it stands on. */
export interface DraftDocument extends Composed {
  zoneId: string;
  applicationId: string | null;
  meetingId: string | null;
  at: Date;
  /** 机关代字, which begins its number. */
  prefix: string;
}
