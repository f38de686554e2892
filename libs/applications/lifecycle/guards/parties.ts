import { isOfApplicant } from '../rules/four-eyes.js';
import { holdsBeyondDelegation, isHeldBy } from '../rules/mandate.js';
import { because } from '../rules/refusals.js';
import { isOpen } from '../rules/rule-context.js';
import type { Guard } from '../rules/rule-types.js';

/** 申请人: the owner or a handler of the enterprise that applies. */
export const isApplicant: Guard = ({ state, actor: { member } }) =>
  member?.enterpriseId === state.enterpriseId && member.role !== 'viewer' ? undefined : because('not_yours');

export const isSystem: Guard = ({ actor }) =>
  actor.kind === 'system' ? undefined : because('not_your_role', { by: 'system' });

/** 社会公众: anybody without an account. */
export const isPublic: Guard = ({ actor }) =>
  actor.kind === 'public' ? undefined : because('not_your_role', { by: 'public' });

/** 督办, except in applications of their own enterprise (回避). */
export const isSupervisor: Guard = ({ actor, state }) => {
  if (!actor.roles.includes('supervisor')) return because('not_your_role', { by: 'supervisor' });
  return isOfApplicant(state, actor, null) ? because('same_person') : undefined;
};

/** 岗位人员 or their stand-ins, except members of the applying enterprise (回避). */
export const servesDesk: Guard = ({ task, state, actor, mandate }) => {
  if (!task) return because('no_such_task');
  if (isOfApplicant(state, actor, mandate)) return because('same_person');
  if (mandate) return undefined;
  return holdsBeyondDelegation(actor, task)
    ? because('delegation_over')
    : because('not_your_desk', { desk: task.desk });
};

export const taskIsOpen: Guard = ({ task }) => (task && isOpen(task) ? undefined : because('no_such_task'));

export const holdsTask: Guard = ({ task, actor, mandate }) => {
  if (!task?.holder) return because('not_claimed_by_you');
  if (mandate && isHeldBy(actor, task, mandate)) return undefined;
  return because(holdsBeyondDelegation(actor, task) ? 'delegation_over' : 'already_claimed');
};

/** 在手: the task is open and held by this actor, for themselves or for somebody away. */
export const isHolder: Guard = (context) => servesDesk(context) ?? taskIsOpen(context) ?? holdsTask(context);

/** In the panel its office holds the application, even before votes can be cast. */
export const isHolderOrPanelOffice: Guard = (context) => {
  const { state, task } = context;
  const isOffice = state.status === 'in_panel' && task !== null && task.desk === state.panel?.office;
  return isOffice ? servesDesk(context) : isHolder(context);
};

/** A holder whose delegation has ended may still release the task. */
export const mayRelease: Guard = (context) => {
  const { actor, task } = context;
  return task && holdsBeyondDelegation(actor, task) ? taskIsOpen(context) : isHolder(context);
};

/** 转办: by the holder or by the supervisor. */
export const isHolderOrSupervisor: Guard = (context) => {
  const { actor, state } = context;
  if (!actor.roles.includes('supervisor')) return isHolder(context);
  return isOfApplicant(state, actor, null) ? because('same_person') : undefined;
};

/** 催办: by the supervisor or by the applicant. */
export const isSupervisorOrApplicant: Guard = (context) => (isApplicant(context) ? isSupervisor(context) : undefined);

/** Any desk with an open task may end a suspension early. */
export const servesOpenTask: Guard = (context) => (context.task ? servesDesk(context) : because('not_your_desk'));
