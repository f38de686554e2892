import { belongsTo, type Actor } from '#kernel';
import type { AssessmentRefusal } from '../changes/project-refusals.js';
import type { Stage } from '../stages/stages.js';
import { isStopped, type Entry } from './assessment.js';

/** A refusal in an assessment, with the facts for a right one. */
export interface Obstacle {
  refusal: AssessmentRefusal;
  facts?: Record<string, unknown>;
}

/** Facts for the rules. */
export interface RuleContext {
  actor: Actor;
  /** The assessing desk of the zone. */
  desk: string;
  stage: Stage;
  enterpriseId: string | null;
  entries: readonly Entry[];
  /** YYYY-MM-DD. */
  today: string;
  /** The year in which the project came into operation. */
  since: number;
}

export interface NewAssessment {
  year: number;
  outcome: 'passed' | 'rectification';
  findings: string;
  dueOn?: string | null;
}

type Check = (context: RuleContext) => Obstacle | undefined;

/** 管委会, with 回避 for members of the enterprise. */
const isAssessor: Check = ({ actor, desk, enterpriseId }) => {
  if (!actor.desks.includes(desk)) return { refusal: 'not_your_desk', facts: { desk } };
  return belongsTo(actor, enterpriseId) ? { refusal: 'same_person' } : undefined;
};

const isOperating: Check = ({ stage }) =>
  stage === 'operating'
    ? undefined
    : { refusal: 'wrong_stage', facts: { projectStage: stage, allowedIn: ['operating'] } };

const nothingIsOpen: Check = ({ entries }) =>
  isStopped(entries) ? { refusal: 'rectification_open', facts: { year: entries.at(-1)?.year } } : undefined;

/** 年度评估: once for each year of operation. */
export function obstacleToAssessing(wanted: NewAssessment, context: RuleContext): Obstacle | undefined {
  return (
    isAssessor(context) ??
    isOperating(context) ??
    nothingIsOpen(context) ??
    yearObstacle(wanted, context) ??
    rectificationObstacle(wanted, context)
  );
}

function yearObstacle({ year }: NewAssessment, { entries, today, since }: RuleContext): Obstacle | undefined {
  const thisYear = Number(today.slice(0, 4));
  if (year < since || year > thisYear) return { refusal: 'year_out_of_range', facts: { from: since, to: thisYear } };
  return entries.some((entry) => entry.year === year) ? { refusal: 'already_assessed' } : undefined;
}

/** 整改 needs findings and a day. */
function rectificationObstacle(wanted: NewAssessment, { today }: RuleContext): Obstacle | undefined {
  if (wanted.outcome === 'passed') return undefined;
  if (!wanted.findings.trim()) return { refusal: 'reason_required' };
  return (wanted.dueOn ?? '') > today ? undefined : { refusal: 'date_in_the_past', facts: { notBefore: today } };
}

/** A report follows a demand for rectification, or a refused report. */
export function obstacleToReporting(report: string, { entries }: Pick<RuleContext, 'entries'>): Obstacle | undefined {
  const last = entries.at(-1)?.act;
  if (last !== 'rectification' && last !== 'refused') return { refusal: 'nothing_to_rectify' };
  return report.trim() ? undefined : { refusal: 'reason_required' };
}

/** 认可 follows a report. */
export function obstacleToAnswering(reasons: string, context: RuleContext): Obstacle | undefined {
  const reported = context.entries.at(-1)?.act === 'reported';
  const obstacle: Obstacle | undefined = reported ? undefined : { refusal: 'not_reported' };
  return isAssessor(context) ?? obstacle ?? (reasons.trim() ? undefined : { refusal: 'reason_required' });
}
