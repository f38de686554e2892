import type { Actor } from '#kernel';
import type { CaseTaskKind } from '../state/own-tasks.js';
import type { Task } from '../state/application-state.js';

/** A person as the rules of a desk see them. */
export type Person = Pick<Actor, 'id' | 'member' | 'otherEnterprises' | 'desks' | 'deputyAt' | 'standIns'>;

/** 以谁的名义: the name in which somebody acts at a desk. */
export interface Mandate {
  /** The person who is away; null = in their own name. */
  onBehalfOf: string | null;
  /** Every enterprise that the person who is away belongs to. */
  enterpriseIds: readonly string[];
  /** 席位代表: at a seat of the panel, in the place of its own member. */
  asDeputy: boolean;
}

interface DeskTask {
  desk: string;
  /** null = no task: only a stand-in for all kinds may act. */
  kind: CaseTaskKind | null;
}

const own: Mandate = { onBehalfOf: null, enterpriseIds: [], asDeputy: false };

/** Every name in which somebody may act there, their own first. A delegation is never passed on. */
export function mandatesAt({ desks, deputyAt, standIns }: Person, { desk, kind }: DeskTask): Mandate[] {
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

/** 在手: a task is held by its holder, by the person it is held for, and by a stand-in of a holder in their own name. */
export function isHeldBy({ id }: Person, { holder, onBehalfOf }: Holding, mandate: Mandate): boolean {
  const whose = onBehalfOf ?? holder;
  if (holder === null || whose !== (mandate.onBehalfOf ?? id)) return false;
  return holder === id || holder === whose || whose === id;
}

/** The fields that say who holds a task; a row of a queue has them too. */
type Holding = Pick<Task, 'desk' | 'kind' | 'holder' | 'onBehalfOf'>;

export const holdingMandate = (person: Person, task: Holding): Mandate | undefined =>
  mandatesAt(person, task).find((mandate) => isHeldBy(person, task, mandate));

/** The task is held for somebody whose delegation has ended. */
export const holdsBeyondDelegation = (person: Person, task: Holding): boolean =>
  task.holder === person.id && task.onBehalfOf !== null && !holdingMandate(person, task);
