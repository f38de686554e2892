import type { Day } from '#kernel';

/** 附条件: who has to do what by when. */
export interface Condition {
  id: string;
  text: string;
  /** `applicant`, or the key of a desk. */
  owner: string;
  /** The desk that demanded it and says whether it is met. */
  setBy: string;
  dueOn: Day;
  metOn: Day | null;
  evidence: string | null;
  /** Ids of files of the application that prove it. */
  attachments: string[];
  breach: Breach | null;
  /** The owner's last report. */
  report: ConditionReport | null;
}

/** 违反条件. */
export interface Breach {
  brokenOn: Day;
  reason: string;
  evidence: string;
  /** Ids of attachments of the application. */
  attachments: string[];
}

/** 落实情况报告: the applicant reports fulfilment; the desk that set the condition answers. */
export interface ConditionReport {
  evidence: string;
  /** Ids of attachments of the application. */
  attachments: string[];
  reportedOn: Day;
  /** Set when the desk was not satisfied; the applicant may report again. */
  refused: RefusedReport | null;
}

/** 未予认可: the desk says why the report does not show it. */
export interface RefusedReport {
  reasons: string;
  refusedOn: Day;
}

/** The fields of a condition about which nothing has been done. */
export const untouched = {
  metOn: null,
  evidence: null,
  attachments: [],
  breach: null,
  report: null,
} satisfies Partial<Condition>;

/** The condition still has to be met, broken or not. */
export const isUnmet = ({ metOn }: Condition): boolean => metOn === null;

export const isBroken = (condition: Condition): boolean => isUnmet(condition) && condition.breach !== null;

/** A report waits for the desk's answer. */
export const isReported = (condition: Condition): boolean =>
  isUnmet(condition) && condition.report !== null && condition.report.refused === null;

/** The party that has to act: the owner, or the desk with a report to answer. */
export const actsOn = (condition: Condition): string => (isReported(condition) ? condition.setBy : condition.owner);
