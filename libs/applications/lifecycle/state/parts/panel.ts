import type { Instant } from '#kernel';
import type { PanelMode } from '#zones/procedure';

/** 联审会: an application before the panel: why, how the panel votes, and the result. */
export interface PanelRecord {
  reasons: PanelReason[];
  convenedOn: string;
  mode: PanelMode;
  /** The chair's desk, which manages the meetings; empty for panels older than meetings. */
  office: string;
  /** Ids of the vote tasks that count: those opened last. */
  votes: string[];
  result: PanelResult | null;
}
/** `objection` = by a desk in the review; `objection_upheld` = by the public, to the notice. */
export type PanelReason = 'objection' | 'by_rule' | 'signatures_differ' | 'objection_upheld';

export interface PanelResult {
  outcome: 'approve' | 'refuse';
  approvals: number;
  refusals: number;
  abstentions: number;
  vetoes: string[];
  closedOn: string;
}

/** A meeting of the panel, as an application's record names it. */
export interface MeetingReference {
  meetingId: string;
  year: number;
  /** Number of the meeting within the year. */
  serial: number;
  /** RFC 3339, UTC. */
  heldAt: string;
  place: string;
}

/** 材料锁定: the papers that all members read. */
export interface FixedPapers {
  /** The submission that the members read. */
  round: number;
  /** SHA-256 of its content, hex. */
  contentHash: string;
  /** Papers to follow that had come in by then, by key of the material. */
  provided: string[];
  at: Instant;
}

/** 出席情况: a seat's own member, the deputy, or nobody. */
export const presences = ['member', 'deputy', 'absent'] as const;
export type Presence = (typeof presences)[number];
export type Seated = Exclude<Presence, 'absent'>;

export interface Attendance {
  desk: string;
  as: Presence;
  /** Account id of the person present; null for an empty seat. */
  by: string | null;
}

export const sittingEnds = ['closed', 'adjourned', 'taken_off', 'withdrawn', 'lapsed'] as const;

export interface SittingEnd {
  how: (typeof sittingEnds)[number];
  on: string;
  reason: string | null;
  result: PanelResult | null;
}

/** 上会: one application at one meeting, from the agenda to the result. */
export interface Sitting extends MeetingReference {
  papers: FixedPapers | null;
  opened: { at: string; attendance: Attendance[] } | null;
  /** Ids of its vote tasks. */
  votes: string[];
  /** Conflicts that had been declared when it ended. */
  recusals: Recusal[];
  end: SittingEnd | null;
}

/** 回避: a declared conflict of interest: the person never votes on this application. */
export interface Recusal {
  desk: string;
  by: string;
  as: Seated;
  reason: string;
  at: Instant;
}
