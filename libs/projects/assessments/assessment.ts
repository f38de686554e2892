import type { AssessmentAct, AssessmentRecord } from '../tables/assessment-record.entity.js';

export type Entry = Omit<AssessmentRecord, 'project'>;

/** A text with its author and time. */
export interface Remark {
  text: string;
  actorId: string;
  at: Date;
}

/** 年度评估 of one year. */
export interface Assessment {
  year: number;
  /** `rectifying` and `reported`: the business is stopped. */
  state: 'passed' | 'rectifying' | 'reported' | 'rectified';
  findings: Remark;
  /** Last day for the report of the rectification. */
  dueOn: string | null;
  /** Reports of the enterprise with the committee's answers. */
  reports: { report: Remark; answer: (Remark & { accepted: boolean }) | null }[];
}

/** Acts after which the business stays stopped. */
export const stoppingActs: readonly AssessmentAct[] = ['rectification', 'reported', 'refused'];

/** 停业整改 lasts until the rectification is accepted. */
export const isStopped = (entries: readonly Pick<Entry, 'act'>[]): boolean => {
  const last = entries.at(-1);
  return last !== undefined && stoppingActs.includes(last.act);
};

/** The assessments of a project, newest year first. */
export function assessmentsOf(entries: readonly Entry[]): Assessment[] {
  const years = new Map<number, Assessment>();
  for (const entry of entries) years.set(entry.year, folded(years.get(entry.year) ?? begun(entry), entry));
  return [...years.values()].sort((a, b) => b.year - a.year);
}

const remarkOf = ({ text, actorId, at }: Entry): Remark => ({ text, actorId, at });

const begun = (entry: Entry): Assessment => ({
  year: entry.year,
  state: 'passed',
  findings: remarkOf(entry),
  dueOn: entry.dueOn,
  reports: [],
});

function folded(before: Assessment, entry: Entry): Assessment {
  switch (entry.act) {
    case 'passed':
      return before;
    case 'rectification':
      return { ...before, state: 'rectifying' };
    case 'reported':
      return { ...before, state: 'reported', reports: [...before.reports, { report: remarkOf(entry), answer: null }] };
    case 'accepted':
    case 'refused':
      return answered(before, entry);
  }
}

function answered(before: Assessment, entry: Entry): Assessment {
  const accepted = entry.act === 'accepted';
  const answer = { ...remarkOf(entry), accepted };
  const reports = before.reports.map((one, place) => (place === before.reports.length - 1 ? { ...one, answer } : one));
  return { ...before, state: accepted ? 'rectified' : 'rectifying', reports };
}
