/** 附条件: who has to do what by when. `setBy` is the desk that demanded it. */
export interface Condition {
  id: string;
  text: string;
  /** `applicant`, or the key of a desk. */
  owner: string;
  setBy: string;
  dueOn: string;
  metOn: string | null;
  evidence: string | null;
  /** Files of the application that show it. */
  attachments: string[];
  breach: Breach | null;
  /** What the owner last said about it. */
  report: ConditionReport | null;
}

/** 违反条件. */
export interface Breach {
  brokenOn: string;
  reason: string;
  evidence: string;
  attachments: string[];
}

/** 落实情况报告: the applicant says that the condition is met; the desk that set it answers. */
export interface ConditionReport {
  evidence: string;
  attachments: string[];
  reportedOn: string;
  refused: { reasons: string; refusedOn: string } | null;
}

/** What a condition is while nothing has been done about it. */
export const untouched = {
  metOn: null,
  evidence: null,
  attachments: [],
  breach: null,
  report: null,
} satisfies Partial<Condition>;

/** Broken or not, it still has to be met. */
export const isUnmet = ({ metOn }: Condition): boolean => metOn === null;

export const isBroken = (condition: Condition): boolean => isUnmet(condition) && condition.breach !== null;

/** The desk has a report in hand that it has not answered. */
export const isReported = (condition: Condition): boolean =>
  isUnmet(condition) && condition.report !== null && condition.report.refused === null;

/** Who has to act on it: the owner, or the desk that has a report to answer. */
export const actsOn = (condition: Condition): string => (isReported(condition) ? condition.setBy : condition.owner);
