import type { Actor } from '#kernel';
import type { CaseTaskKind } from '../state/own-tasks.js';
import type { Task } from '../state/application-state.js';

/** All that the rules of a desk know about somebody. */
export type Person = Pick<Actor, 'id' | 'member' | 'otherEnterprises' | 'desks' | 'deputyAt' | 'standIns'>;

/** 以谁的名义: in whose name somebody acts at a desk. */
export interface Mandate {
  /** The person who is away; null = in their own name. */
  onBehalfOf: string | null;
  /** Every enterprise that the person who is away belongs to. */
  enterpriseIds: readonly string[];
  /** 席位代表: at a seat of the panel, in the place of its own member. */
  asDeputy: boolean;
}

interface Place {
  desk: string;
  /** null = something that is no task: only who stands in for everything does it. */
  kind: CaseTaskKind | null;
}

const own: Mandate = { onBehalfOf: null, enterpriseIds: [], asDeputy: false };

/** Every name in which somebody may act there, their own first. What was delegated is never passed on. */
export function mandatesAt({ desks, deputyAt, standIns }: Person, { desk, kind }: Place): Mandate[] {
  const covering = standIns.filter(
    (one) => one.desk === desk && (one.kinds === null || (kind !== null && one.kinds.includes(kind))),
  );
  return [
    ...(desks.includes(desk) ? [own] : []),
    ...covering.map(({ for: onBehalfOf, enterpriseIds }) => ({ ...own, onBehalfOf, enterpriseIds })),
    ...(kind === 'vote' && deputyAt.includes(desk) ? [{ ...own, asDeputy: true }] : []),
  ];
}

/** The name in which somebody acts for one of these desks, beside its tasks. */
export function mandateBesideTasks(person: Person, desks: readonly string[]): Mandate | null {
  const all = desks.flatMap((desk) => mandatesAt(person, { desk, kind: null }));
  return all.find(({ onBehalfOf }) => onBehalfOf === null) ?? all[0] ?? null;
}

/**
 * 在手: whether a claimed task is in this person's hands under this mandate. It is in the hands of who holds it, of who
 * it is held for, and of the stand-in of who holds it in their own name.
 */
export function isHeldBy({ id }: Person, { holder, onBehalfOf }: Holding, mandate: Mandate): boolean {
  const whose = onBehalfOf ?? holder;
  if (holder === null || whose !== (mandate.onBehalfOf ?? id)) return false;
  return holder === id || holder === whose || whose === id;
}

/** As much of a task as says in whose hands it is: also a row of a queue. */
type Holding = Pick<Task, 'desk' | 'kind' | 'holder' | 'onBehalfOf'>;

export const holdingMandate = (person: Person, task: Holding): Mandate | undefined =>
  mandatesAt(person, task).find((mandate) => isHeldBy(person, task, mandate));

/** Claimed for somebody for whom they no longer stand in. */
export const holdsBeyondDelegation = (person: Person, task: Holding): boolean =>
  task.holder === person.id && task.onBehalfOf !== null && !holdingMandate(person, task);
