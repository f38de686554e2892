import type { Bilingual } from '#kernel';
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

/** Why something cannot be delegated, in words. */
export const delegationRefusals = {
  period_reversed: {
    zh: '结束日期不能早于开始日期。',
    en: 'The last day comes before the first; give a last day on or after the first.',
  },
  period_past: {
    zh: '委托只能从今天或以后开始。',
    en: 'The first day has passed; let it begin today or later.',
  },
  to_yourself: {
    zh: '不能委托给自己。',
    en: 'Nobody stands in for themselves; name another member of staff.',
  },
  not_your_own_desk: {
    zh: '只能委托本人任职的岗位；受托的工作不能转委托。',
    en: 'Only a desk that you serve yourself can be delegated; what was left to you is never passed on.',
  },
  not_staff: {
    zh: '对方在此期间不是本园区的工作人员，请另选他人。',
    en: 'The other person is not staff of this zone at that time; name somebody who is.',
  },
  circular: {
    zh: '此期间对方的工作会直接或间接转回给您，构成循环委托，请另选他人。',
    en: 'In that period the other person’s work comes back to you, directly or through others; name somebody else.',
  },
  kept_apart: {
    zh: '对方承担的工作与所委托的工作须由不同人员办理，请另选他人。',
    en: 'Four-eyes keeps this work apart from what the other person does; name somebody who does neither.',
  },
  already_ended: {
    zh: '该委托已经结束。',
    en: 'This delegation is over; there is nothing left to end.',
  },
} as const satisfies Record<string, Bilingual>;
export type DelegationRefusal = keyof typeof delegationRefusals;

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
