import type { Procedure, TaskDefinition } from '#zones/procedure';

/** First and last day, both included, YYYY-MM-DD. */
export interface Period {
  startsOn: string;
  endsOn: string;
}

/** Work at a desk: all of it, or some kinds of task. */
export interface Work {
  desk: string;
  kinds: readonly string[] | null;
}

export interface Edge extends Period {
  delegatorId: string;
  delegateId: string;
}

/** A delegation that somebody wants to make. */
export interface Wanted extends Edge {
  /** Null: all desks of the delegator. */
  desk: string | null;
  kinds: readonly string[] | null;
}

/** Outside facts that the rules need. */
export interface RuleContext {
  today: string;
  /** Desks that the delegator serves themselves on the first day. */
  ownDesks: readonly string[];
  /** Whether the stand-in is staff of the zone on the first day. */
  isStaff: boolean;
  /** Work of the stand-in in the period, their own or delegated. */
  theirWork: readonly Work[];
  /** Delegations of the zone that run in the period. */
  others: readonly Edge[];
  /** Procedures in force. */
  procedures: readonly Procedure[];
}

export const delegationRefusals = [
  'period_reversed',
  'period_past',
  'to_yourself',
  'not_your_own_desk',
  'not_staff',
  'circular',
  'kept_apart',
  'already_ended',
] as const;
export type DelegationRefusal = (typeof delegationRefusals)[number];

export interface Obstacle {
  refusal: DelegationRefusal;
  /** Allowed values, or the obstacle. */
  facts: Record<string, unknown>;
}

type Rule = (wanted: Wanted, ground: RuleContext) => Obstacle | undefined;

const obstacleOf = (refusal: DelegationRefusal, facts: Record<string, unknown> = {}): Obstacle => ({ refusal, facts });

const periodRunsForward: Rule = ({ startsOn, endsOn }) =>
  endsOn < startsOn ? obstacleOf('period_reversed', { startsOn }) : undefined;

const periodIsAhead: Rule = ({ startsOn }, { today }) =>
  startsOn < today ? obstacleOf('period_past', { earliest: today }) : undefined;

const goesToAnother: Rule = ({ delegatorId, delegateId }) =>
  delegatorId === delegateId ? obstacleOf('to_yourself') : undefined;

/** Delegated work is never delegated on. */
const isTheirOwn: Rule = ({ desk }, { ownDesks }) => {
  const owned = desk === null ? ownDesks.length > 0 : ownDesks.includes(desk);
  return owned ? undefined : obstacleOf('not_your_own_desk', { allowed: ownDesks });
};

const goesToStaff: Rule = (_, { isStaff }) => (isStaff ? undefined : obstacleOf('not_staff'));

/** Searches for a circle, also through others, on days on which all delegations run. */
const isNoCircle: Rule = (wanted, { others }) =>
  leadsTo(wanted.delegatorId, { ...wanted }, others) ? obstacleOf('circular') : undefined;

function leadsTo(goal: string, { delegateId, startsOn, endsOn }: Edge, others: readonly Edge[]): boolean {
  if (delegateId === goal) return true;
  const onwards = others.filter((one) => one.delegatorId === delegateId && overlaps(one, { startsOn, endsOn }));
  return onwards.some((one) => {
    const together = { startsOn: later(one.startsOn, startsOn), endsOn: earlier(one.endsOn, endsOn) };
    return leadsTo(
      goal,
      { ...one, ...together },
      others.filter((other) => other !== one),
    );
  });
}

const later = (one: string, other: string) => (one > other ? one : other);
const earlier = (one: string, other: string) => (one < other ? one : other);
const overlaps = (one: Period, other: Period) => one.startsOn <= other.endsOn && other.startsOn <= one.endsOn;

/** 四眼: refuses a stand-in whose own work must be kept apart from it. */
const isNotKeptApart: Rule = ({ desk, kinds }, { ownDesks, theirWork, procedures }) => {
  const given = (desk === null ? ownDesks : [desk]).map((one) => ({ desk: one, kinds }));
  const conflicting = theirWork.filter((work) => given.some((one) => areKeptApart(procedures, one, work)));
  const desks = [...new Set(conflicting.map((work) => work.desk))];
  return desks.length > 0 ? obstacleOf('kept_apart', { desks }) : undefined;
};

/** Whether four eyes forbid one person to do both in one application; never within one desk. */
export function areKeptApart(procedures: readonly Procedure[], one: Work, other: Work): boolean {
  if (one.desk === other.desk) return false;
  return procedures.some(({ tasks }) =>
    tasksOf(tasks, one).some((task) =>
      tasksOf(tasks, other).some((next) => task.notBy.includes(next.kind) || next.notBy.includes(task.kind)),
    ),
  );
}

const tasksOf = (tasks: readonly TaskDefinition[], { desk, kinds }: Work) =>
  tasks.filter((task) => task.desk === desk && (kinds === null || kinds.includes(task.kind)));

const rules: readonly Rule[] = [
  periodRunsForward,
  periodIsAhead,
  goesToAnother,
  isTheirOwn,
  goesToStaff,
  isNotKeptApart,
  isNoCircle,
];

/** The first rule that refuses, or nothing. */
export function obstacleTo(wanted: Wanted, ground: RuleContext): Obstacle | undefined {
  for (const rule of rules) {
    const obstacle = rule(wanted, ground);
    if (obstacle) return obstacle;
  }
  return undefined;
}
