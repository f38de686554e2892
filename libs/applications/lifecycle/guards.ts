import { isBarred, isOfApplicant } from './four-eyes.js';
import type { Guard } from './guards/guard.js';
import { hasOutlivedDelegation, isInHand } from './mandate.js';
import { because, type Refusal } from './refusals.js';
import { recountedLimits } from './recounting.js';
import { isConflicted } from './seats.js';
import { endsInSilence, isOpen, openTasks, today, type Situation } from './situation.js';

export * from './guards/afterwards.js';
export * from './guards/cards.js';
export * from './guards/conditions.js';
export type { Guard } from './guards/guard.js';

/** 申请人: the owner or a handler of the enterprise that applies. */
export const isApplicant: Guard = ({ state, actor: { member } }) =>
  member?.enterpriseId === state.enterpriseId && member.role !== 'viewer' ? undefined : because('not_yours');

export const isSystem: Guard = ({ actor }) =>
  actor.kind === 'system' ? undefined : because('not_your_role', { by: 'system' });

/** 社会公众: whoever comes without an account. */
export const isPublic: Guard = ({ actor }) =>
  actor.kind === 'public' ? undefined : because('not_your_role', { by: 'public' });

/** 督办, of no application of their own enterprise (回避). */
export const isSupervisor: Guard = ({ actor, state }) => {
  if (!actor.roles.includes('supervisor')) return because('not_your_role', { by: 'supervisor' });
  return isOfApplicant(state, actor, null) ? because('same_person') : undefined;
};

/** 岗位人员, for themselves or for somebody who is away; nobody of the enterprise that applies (回避). */
export const servesDesk: Guard = ({ task, state, actor, mandate }) => {
  if (!task) return because('no_such_task');
  if (isOfApplicant(state, actor, mandate)) return because('same_person');
  if (mandate) return undefined;
  return hasOutlivedDelegation(actor, task)
    ? because('delegation_over')
    : because('not_your_desk', { desk: task.desk });
};

export const taskIsOpen: Guard = ({ task }) => (task && isOpen(task) ? undefined : because('no_such_task'));

export const taskIsFree: Guard = ({ task }) => (task?.state === 'claimed' ? because('already_claimed') : undefined);

export const holdsTask: Guard = ({ task, actor, mandate }) => {
  if (!task?.holder) return because('not_claimed_by_you');
  if (mandate && isInHand(actor, task, mandate)) return undefined;
  return because(hasOutlivedDelegation(actor, task) ? 'delegation_over' : 'already_claimed');
};

/** 在手: open, and in the hands of this actor, for themselves or for somebody who is away. */
export const hasInHand: Guard = (situation) => servesDesk(situation) ?? taskIsOpen(situation) ?? holdsTask(situation);

/** Before the panel its office has the application in hand, whether or not there is a vote to be cast yet. */
export const hasInHandOrKeepsThePanel: Guard = (situation) => {
  const { state, task } = situation;
  const isOffice = state.status === 'in_panel' && task !== null && task.desk === state.panel?.office;
  return isOffice ? servesDesk(situation) : hasInHand(situation);
};

/** Also who may do no more with a task, since the delegation is over, gives it back. */
export const mayLetGo: Guard = (situation) => {
  const { actor, task } = situation;
  return task && hasOutlivedDelegation(actor, task) ? taskIsOpen(situation) : hasInHand(situation);
};

/** 转办: by who has the task in hand, or by the supervisor. */
export const isHolderOrSupervisor: Guard = (situation) => {
  const { actor, state } = situation;
  if (!actor.roles.includes('supervisor')) return hasInHand(situation);
  return isOfApplicant(state, actor, null) ? because('same_person') : undefined;
};

/** 催办: by the supervisor or by the applicant. */
export const isSupervisorOrApplicant: Guard = (situation) =>
  isApplicant(situation) ? isSupervisor(situation) : undefined;

/** 四眼原则: nobody does a task whose definition bars those who worked on the application before. */
export const isSecondPairOfEyes: Guard = ({ procedure, state, task, actor, mandate }) => {
  if (!task || !isBarred({ procedure, state }, task, actor, mandate)) return undefined;
  return because(isConflicted(state, actor, mandate) ? 'conflicted' : 'same_person');
};

/** 加签: a signature waits for every opinion that its holder asked for. */
export const adviceIsIn: Guard = ({ state, task }) => {
  const waiting = openTasks(state).filter(({ asked }) => asked !== null && asked.taskId === task?.id);
  return waiting.length > 0 ? because('advice_outstanding', { desks: waiting.map(({ desk }) => desk) }) : undefined;
};

/** 催办: once a day. */
export const isNotUrgedToday: Guard = (situation) =>
  situation.task?.urged?.lastOn === today(situation) ? because('already_urged', { on: today(situation) }) : undefined;

/** The applicant urges what is late, the supervisor whatever they see fit. */
export const isLateForApplicant: Guard = (situation) => {
  if (isApplicant(situation)) return undefined;
  const dueOn = situation.task?.dueOn ?? null;
  return dueOn !== null && today(situation) > dueOn ? undefined : because('not_due', { dueOn });
};

export const nothingIsBeingMended: Guard = ({ state: { mending } }) =>
  mending ? because('mending_open', { items: mending.items.map(({ key }) => key) }) : undefined;

export const isBeingMended: Guard = ({ state: { mending } }) => (mending ? undefined : because('no_mending'));

export const isNotSuspended: Guard = ({ state: { suspension } }) =>
  suspension ? because('suspended', { until: suspension.expectedEnd }) : undefined;

export const isSuspended: Guard = ({ state: { suspension } }) => (suspension ? undefined : because('not_suspended'));

/** Where suspension may be ended early: any desk that has an open task here. */
export const servesOpenTask: Guard = (situation) => (situation.task ? servesDesk(situation) : because('not_your_desk'));

/** Art. 42: a limit is extended while it runs, not after it has passed. */
export const limitStillRuns: Guard = (situation) => {
  const dueOn = situation.state.clocks.find(({ key, endedOn }) => key === 'statutory' && endedOn === null)?.dueOn;
  return dueOn && today(situation) <= dueOn ? undefined : because('limit_over', { dueOn });
};

export const noExtensionIsAsked: Guard = ({ state: { extensionAsked } }) =>
  extensionAsked ? because('extension_asked', { desk: extensionAsked.desk, on: extensionAsked.on }) : undefined;

export const extensionIsAsked: Guard = ({ state: { extensionAsked } }) =>
  extensionAsked ? undefined : because('no_extension_asked');

export const isNotExtended: Guard = ({ state: { extended } }) => (extended ? because('already_extended') : undefined);

/** Administrative Licensing Law art. 32(4): silence for the whole limit. */
export const acceptanceIsOverdue: Guard = (situation) => clockIsOver(situation, 'acceptance');
export const correctionIsOverdue: Guard = (situation) => clockIsOver(situation, 'correction');
export const noticeIsOver: Guard = (situation) => clockIsOver(situation, 'notice');
export const statementIsOverdue: Guard = (situation) => clockIsOver(situation, 'statement');

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
  if (!task || !endsInSilence(procedure, task)) return because('not_due');
  return task.dueOn !== null && today(situation) > task.dueOn ? undefined : because('not_due', { dueOn: task.dueOn });
};

export const expectedEndIsOver: Guard = (situation) => {
  const end = situation.state.suspension?.expectedEnd;
  return end && today(situation) > end ? undefined : because('not_due', { dueOn: end });
};

/** A correction of the calendar moves the last day of a limit that runs. */
export const limitsAreOutdated: Guard = (situation) =>
  recountedLimits(situation).length > 0 ? undefined : because('limits_up_to_date');

export const hasPapersToFollow: Guard = ({ state }) =>
  state.papers.some(({ providedOn }) => providedOn === null) ? undefined : because('no_such_paper');

/** 逾期未补: the applicant let the last day of a promised paper pass. */
export const aPaperIsOverdue: Guard = (situation) => {
  const owed = situation.state.papers.filter(({ providedOn }) => providedOn === null);
  const isOverdue = owed.some(({ dueOn }) => today(situation) > dueOn);
  return isOverdue ? undefined : because('no_paper_overdue', { papers: owed });
};

/** What is asked for about an admitted project falls with its admission. */
export const followsAnAdmission: Guard = ({ state: { kind } }) =>
  kind === 'entry' ? because('admission_stands') : undefined;

export const objectionIsOpen: Guard = ({ state }) =>
  openTasks(state).some(({ kind }) => kind === 'objection') ? undefined : because('no_objection');

export const isDelivered: Guard = ({ state: { delivery } }) => {
  if (!delivery) return because('wrong_status');
  return delivery.confirmedOn ? because('already_confirmed') : undefined;
};
