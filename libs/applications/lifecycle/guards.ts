import { because, type Refusal } from './refusals.js';
import { ownTaskOf, type CaseTaskKind } from './own-tasks.js';
import { definitionOf, isOpen, openTasks, sittingVotes, today, type Situation } from './situation.js';
import type { ApplicationState, Task } from './state.js';

/** Says why not, or nothing. Looks only at the situation. */
export type Guard = (situation: Situation) => Refusal | undefined;

/** 申请人: the owner or a handler of the enterprise that applies. */
export const isApplicant: Guard = ({ state, actor: { member } }) =>
  member?.enterpriseId === state.enterpriseId && member.role !== 'viewer' ? undefined : because('not_yours');

export const isSystem: Guard = ({ actor }) =>
  actor.kind === 'system' ? undefined : because('not_your_role', { by: 'system' });

/** 社会公众: whoever comes without an account. */
export const isPublic: Guard = ({ actor }) =>
  actor.kind === 'public' ? undefined : because('not_your_role', { by: 'public' });

export const isSupervisor: Guard = ({ actor }) =>
  actor.roles.includes('supervisor') ? undefined : because('not_your_role', { by: 'supervisor' });

/** 回避: nobody handles the application of an enterprise that they belong to. */
export const servesDesk: Guard = ({ task, state, actor }) => {
  if (!task) return because('no_such_task');
  if (actor.member?.enterpriseId === state.enterpriseId) return because('same_person');
  return actor.desks.includes(task.desk) ? undefined : because('not_your_desk', { desk: task.desk });
};

export const taskIsOpen: Guard = ({ task }) => (task && isOpen(task) ? undefined : because('no_such_task'));

export const taskIsFree: Guard = ({ task }) => (task?.state === 'claimed' ? because('already_claimed') : undefined);

export const holdsTask: Guard = ({ task, actor }) =>
  task?.holder === actor.id ? undefined : because(task?.holder ? 'already_claimed' : 'not_claimed_by_you');

/** 四眼原则: nobody does a task whose definition bars those who worked on the application before. */
export const isSecondPairOfEyes: Guard = ({ procedure, state, task, actor }) =>
  task && barredFrom(procedure, state, task).includes(actor.id) ? because('same_person') : undefined;

/** The accounts that may not do this task: they did, or hold, one of the kinds it must be independent of. */
export function barredFrom(procedure: Situation['procedure'], state: ApplicationState, task: Task): string[] {
  const kinds: readonly CaseTaskKind[] = (definitionOf(procedure, task.key) ?? ownTaskOf(task.key))?.notBy ?? [];
  const others = state.tasks.filter((other) => other.id !== task.id && kinds.includes(other.kind));
  const current = others.filter(({ kind, round }) => kind !== task.kind || round === task.round);
  const people = current.flatMap(({ outcome, holder }) => [outcome?.by, holder]);
  return [...new Set(people.filter((id) => typeof id === 'string' && id !== 'system'))] as string[];
}

export const nothingIsBeingMended: Guard = ({ state: { mending } }) =>
  mending ? because('mending_open', { items: mending.items.map(({ key }) => key) }) : undefined;

export const isBeingMended: Guard = ({ state: { mending } }) => (mending ? undefined : because('no_mending'));

export const isNotSuspended: Guard = ({ state: { suspension } }) =>
  suspension ? because('suspended', { until: suspension.expectedEnd }) : undefined;

export const isSuspended: Guard = ({ state: { suspension } }) => (suspension ? undefined : because('not_suspended'));

/** Where suspension may be ended early: any desk that has an open task here. */
export const servesOpenTask: Guard = ({ state, actor }) =>
  openTasks(state).some(({ desk }) => actor.desks.includes(desk)) ? undefined : because('not_your_desk');

/** 法定人数. */
export const quorumIsMet: Guard = ({ procedure, state }) => {
  const cast = sittingVotes(state).filter(({ state: done }) => done === 'done').length;
  const { quorum } = procedure.panel;
  return cast >= quorum ? undefined : because('no_quorum', { cast, quorum });
};

export const isNotExtended: Guard = ({ state: { extended } }) => (extended ? because('already_extended') : undefined);

/** Administrative Licensing Law art. 32(4): silence for the whole limit. */
export const acceptanceIsOverdue: Guard = (situation) => clockIsOver(situation, 'acceptance');
export const correctionIsOverdue: Guard = (situation) => clockIsOver(situation, 'correction');
export const noticeIsOver: Guard = (situation) => clockIsOver(situation, 'notice');

/** 公示期内: an objection comes while the period runs. */
export const noticeRuns: Guard = (situation) => (noticeIsOver(situation) ? undefined : because('notice_over'));

/** An objection that is not decided holds the close. */
export const noObjectionIsOpen: Guard = ({ state }) =>
  openTasks(state).some(({ kind }) => kind === 'objection') ? because('objection_open') : undefined;

function clockIsOver(situation: Situation, key: string): Refusal | undefined {
  const dueOn = situation.state.clocks.find((clock) => clock.key === key && clock.endedOn === null)?.dueOn;
  return dueOn && today(situation) > dueOn ? undefined : because('not_due', { dueOn });
}

export const silenceMeansConsent: Guard = (situation) => {
  const { task, procedure } = situation;
  if (!task || definitionOf(procedure, task.key)?.silence !== 'consent') return because('not_due');
  return task.dueOn !== null && today(situation) > task.dueOn ? undefined : because('not_due', { dueOn: task.dueOn });
};

export const expectedEndIsOver: Guard = (situation) => {
  const end = situation.state.suspension?.expectedEnd;
  return end && today(situation) > end ? undefined : because('not_due', { dueOn: end });
};

export const hasPapersToFollow: Guard = ({ state }) =>
  state.papers.some(({ providedOn }) => providedOn === null) ? undefined : because('no_such_paper');

export const hasOpenConditions: Guard = ({ state }) =>
  state.conditions.some(({ metOn }) => metOn === null) ? undefined : because('no_such_condition');

/** Whoever set a condition says whether it is met; so may the desk that delivers. */
export const servesConditionDesk: Guard = ({ state, actor }) => {
  const desks = [...state.conditions.map(({ setBy }) => setBy), ...deliveryDesks(state)];
  return desks.some((desk) => actor.desks.includes(desk)) ? undefined : because('not_your_desk');
};

export const deliveryDesks = ({ tasks }: ApplicationState) =>
  tasks.filter(({ kind }) => kind === 'delivery').map(({ desk }) => desk);

export const isDelivered: Guard = ({ state: { delivery } }) => {
  if (!delivery) return because('wrong_status');
  return delivery.confirmedOn ? because('already_confirmed') : undefined;
};
