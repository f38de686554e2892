import type { PanelMode } from '#zones/procedure';

/** 联审会: that an application is before the panel, why, and how the panel votes. */
export interface PanelRecord {
  reasons: PanelReason[];
  convenedOn: string;
  mode: PanelMode;
  /** The chair's desk, which keeps the panel's meetings; empty for panels of before there were any. */
  office: string;
  /** Ids of the vote tasks that count: those of the last opening of the seats. */
  votes: string[];
  result: PanelResult | null;
}
/** `objection` = a desk's in the review; `objection_upheld` = from outside, to the notice. */
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
  /** The how-manieth meeting of the year. */
  serial: number;
  /** RFC 3339, UTC. */
  heldAt: string;
  place: string;
}

/** 材料锁定: what the members read, so that all of them read the same. */
export interface FixedPapers {
  /** The submission, and the SHA-256 of its content. */
  round: number;
  contentHash: string;
  /** Papers to follow that had come in by then. */
  provided: string[];
  at: string;
}

/** 出席情况: a seat's own member, the deputy, or nobody. */
export const presences = ['member', 'deputy', 'absent'] as const;
export type Presence = (typeof presences)[number];
export type Seated = Exclude<Presence, 'absent'>;

export interface Attendance {
  desk: string;
  as: Presence;
  /** Account id of the one who came; null for an empty seat. */
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
  /** What had been declared when it ended. */
  recusals: Recusal[];
  end: SittingEnd | null;
}

/** 回避: somebody of a seat has a conflict of interest in this application, and votes on it never. */
export interface Recusal {
  desk: string;
  by: string;
  as: Seated;
  reason: string;
  at: string;
}
