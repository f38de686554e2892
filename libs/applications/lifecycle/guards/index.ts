import { isExcluded, isOfApplicant } from '../rules/four-eyes.js';
import type { Guard } from '../rules/guard.js';
import { holdsBeyondDelegation, isHeldBy } from '../rules/mandate.js';
import { because, type Refusal } from '../rules/refusals.js';
import { recalculatedLimits } from '../limits/recalculation.js';
import { isConflicted } from '../rules/seats.js';
import { endsInSilence, isOpen, openTasks, today, type RuleContext } from '../rules/rule-context.js';

export * from './revocation.js';
export * from './cards.js';
export * from './conditions.js';
export type { Guard } from '../rules/guard.js';

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
  return holdsBeyondDelegation(actor, task)
    ? because('delegation_over')
    : because('not_your_desk', { desk: task.desk });
};

export const taskIsOpen: Guard = ({ task }) => (task && isOpen(task) ? undefined : because('no_such_task'));

export const taskIsFree: Guard = ({ task }) => (task?.state === 'claimed' ? because('already_claimed') : undefined);

export const holdsTask: Guard = ({ task, actor, mandate }) => {
  if (!task?.holder) return because('not_claimed_by_you');
  if (mandate && isHeldBy(actor, task, mandate)) return undefined;
  return because(holdsBeyondDelegation(actor, task) ? 'delegation_over' : 'already_claimed');
};

/** 在手: open, and in the hands of this actor, for themselves or for somebody who is away. */
export const isHolder: Guard = (context) => servesDesk(context) ?? taskIsOpen(context) ?? holdsTask(context);

/** Before the panel its office has the application in hand, whether or not there is a vote to be cast yet. */
export const isHolderOrPanelOffice: Guard = (context) => {
  const { state, task } = context;
  const isOffice = state.status === 'in_panel' && task !== null && task.desk === state.panel?.office;
  return isOffice ? servesDesk(context) : isHolder(context);
};

/** Also who may do no more with a task, since the delegation is over, gives it back. */
export const mayRelease: Guard = (context) => {
  const { actor, task } = context;
  return task && holdsBeyondDelegation(actor, task) ? taskIsOpen(context) : isHolder(context);
};

/** 转办: by who has the task in hand, or by the supervisor. */
export const isHolderOrSupervisor: Guard = (context) => {
  const { actor, state } = context;
  if (!actor.roles.includes('supervisor')) return isHolder(context);
  return isOfApplicant(state, actor, null) ? because('same_person') : undefined;
};

/** 催办: by the supervisor or by the applicant. */
export const isSupervisorOrApplicant: Guard = (context) => (isApplicant(context) ? isSupervisor(context) : undefined);

/** 四眼原则: nobody does a task whose definition bars those who worked on the application before. */
export const isSecondPairOfEyes: Guard = ({ procedure, state, task, actor, mandate }) => {
  if (!task || !isExcluded({ procedure, state }, task, actor, mandate)) return undefined;
  return because(isConflicted(state, actor, mandate) ? 'conflicted' : 'same_person');
};

/** 加签: a signature waits for every opinion that its holder asked for. */
export const adviceIsIn: Guard = ({ state, task }) => {
  const waiting = openTasks(state).filter(({ asked }) => asked !== null && asked.taskId === task?.id);
  return waiting.length > 0 ? because('advice_outstanding', { desks: waiting.map(({ desk }) => desk) }) : undefined;
};

/** 催办: once a day. */
export const isNotUrgedToday: Guard = (context) =>
  context.task?.urged?.lastOn === today(context) ? because('already_urged', { on: today(context) }) : undefined;

/** The applicant urges what is late, the supervisor whatever they see fit. */
export const isLateForApplicant: Guard = (context) => {
  if (isApplicant(context)) return undefined;
  const dueOn = context.task?.dueOn ?? null;
  return dueOn !== null && today(context) > dueOn ? undefined : because('not_due', { dueOn });
};

export const noOnSpotCorrectionIsOpen: Guard = ({ state: { mending } }) =>
  mending ? because('mending_open', { items: mending.items.map(({ key }) => key) }) : undefined;

export const onSpotCorrectionIsOpen: Guard = ({ state: { mending } }) => (mending ? undefined : because('no_mending'));

export const isNotSuspended: Guard = ({ state: { suspension } }) =>
  suspension ? because('suspended', { until: suspension.expectedEnd }) : undefined;

export const isSuspended: Guard = ({ state: { suspension } }) => (suspension ? undefined : because('not_suspended'));

/** Where suspension may be ended early: any desk that has an open task here. */
export const servesOpenTask: Guard = (context) => (context.task ? servesDesk(context) : because('not_your_desk'));

/** Art. 42: a limit is extended while it runs, not after it has passed. */
export const limitStillRuns: Guard = (context) => {
  const dueOn = context.state.clocks.find(({ key, endedOn }) => key === 'statutory' && endedOn === null)?.dueOn;
  return dueOn && today(context) <= dueOn ? undefined : because('limit_over', { dueOn });
};

export const noExtensionIsAsked: Guard = ({ state: { extensionAsked } }) =>
  extensionAsked ? because('extension_asked', { desk: extensionAsked.desk, on: extensionAsked.on }) : undefined;

export const extensionIsAsked: Guard = ({ state: { extensionAsked } }) =>
  extensionAsked ? undefined : because('no_extension_asked');

export const isNotExtended: Guard = ({ state: { extended } }) => (extended ? because('already_extended') : undefined);

/** Administrative Licensing Law art. 32(4): silence for the whole limit. */
export const acceptanceIsOverdue: Guard = (context) => clockIsOver(context, 'acceptance');
export const correctionIsOverdue: Guard = (context) => clockIsOver(context, 'correction');
export const noticeIsOver: Guard = (context) => clockIsOver(context, 'notice');
export const statementIsOverdue: Guard = (context) => clockIsOver(context, 'statement');

/** 公示期内: an objection comes while the period runs. */
export const noticeRuns: Guard = (context) => (noticeIsOver(context) ? undefined : because('notice_over'));

/** An objection that is not decided holds the close. */
export const noObjectionIsOpen: Guard = ({ state }) =>
  openTasks(state).some(({ kind }) => kind === 'objection') ? because('objection_open') : undefined;

function clockIsOver(context: RuleContext, key: string): Refusal | undefined {
  const dueOn = context.state.clocks.find((clock) => clock.key === key && clock.endedOn === null)?.dueOn;
  return dueOn && today(context) > dueOn ? undefined : because('not_due', { dueOn });
}

export const silenceMeansConsent: Guard = (context) => {
  const { task, procedure } = context;
  if (!task || !endsInSilence(procedure, task)) return because('not_due');
  return task.dueOn !== null && today(context) > task.dueOn ? undefined : because('not_due', { dueOn: task.dueOn });
};

export const expectedEndIsOver: Guard = (context) => {
  const end = context.state.suspension?.expectedEnd;
  return end && today(context) > end ? undefined : because('not_due', { dueOn: end });
};

/** A correction of the calendar moves the last day of a limit that runs. */
export const limitsAreOutdated: Guard = (context) =>
  recalculatedLimits(context).length > 0 ? undefined : because('limits_up_to_date');

export const hasPapersToFollow: Guard = ({ state }) =>
  state.papers.some(({ providedOn }) => providedOn === null) ? undefined : because('no_such_paper');

/** 逾期未补: the applicant let the last day of a promised paper pass. */
export const aPaperIsOverdue: Guard = (context) => {
  const owed = context.state.papers.filter(({ providedOn }) => providedOn === null);
  const isOverdue = owed.some(({ dueOn }) => today(context) > dueOn);
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
