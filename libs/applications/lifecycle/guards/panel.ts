import { dayOf } from '#calendar';
import type { Guard } from '../rules/rule-types.js';
import { because } from '../rules/refusals.js';
import { isConflicted, isVacant, seatRefusal } from '../rules/seats.js';
import { isAtTheTable, mayBegin, sittingOf, sittingVotes } from '../rules/sitting.js';
import { isOpen, today } from '../rules/rule-context.js';
import type { Task } from '../state/application-state.js';

/** By circulation (书面函审) there is no agenda. */
export const panelMeets: Guard = ({ state }) =>
  state.panel?.mode === 'session' ? undefined : because('by_circulation');

/** An application is on one open agenda at a time. */
export const isOnNoAgenda: Guard = ({ state }) => {
  const sitting = sittingOf(state);
  return sitting ? because('on_agenda', { meetingId: sitting.meetingId, heldAt: sitting.heldAt }) : undefined;
};

export const isOnAgenda: Guard = ({ state }) => (sittingOf(state) ? undefined : because('not_on_agenda'));

/** Once the papers are fixed the agenda is closed. */
export const agendaIsOpen: Guard = ({ state }) => (sittingOf(state)?.papers ? because('agenda_closed') : undefined);

export const papersAreFixed: Guard = ({ state }) =>
  sittingOf(state)?.papers ? undefined : because('papers_not_fixed');

/** Members read the papers before they meet. */
export const meetingIsAhead: Guard = ({ state, now }) => {
  const heldAt = sittingOf(state)?.heldAt ?? '';
  return now.toISOString() < heldAt ? undefined : because('meeting_begun', { heldAt });
};

export const meetingHourHasCome: Guard = ({ state, now }) => {
  const heldAt = new Date(sittingOf(state)?.heldAt ?? now);
  return mayBegin(heldAt, now) ? undefined : because('not_due', { dueOn: dayOf(heldAt) });
};

export const sittingIsNotOpen: Guard = ({ state }) =>
  sittingOf(state)?.opened ? because('already_sitting') : undefined;

export const panelIsAtTheTable: Guard = ({ state }) => (isAtTheTable(state) ? undefined : because('not_sitting'));

/** 法定人数, of votes that were cast. */
export const quorumIsMet: Guard = ({ procedure, state }) => {
  const cast = sittingVotes(state).filter(({ state: done }) => done === 'done').length;
  const { quorum } = procedure.panel;
  return cast >= quorum ? undefined : because('no_quorum', { cast, quorum });
};

/**
 * No vote is cut off: every present seat has voted, or is vacant by conflict with no deputy holding the vote. By
 * circulation a seat may let its last day pass.
 */
export const votesAreIn: Guard = (context) => {
  const { state } = context;
  const isOver = ({ dueOn }: Task) => state.panel?.mode !== 'session' && dueOn !== null && today(context) > dueOn;
  const isAwaited = (vote: Task) => vote.state === 'claimed' || !isVacant(state, vote.desk);
  const awaited = sittingVotes(state).filter((vote) => isOpen(vote) && !isOver(vote) && isAwaited(vote));
  return awaited.length > 0 ? because('votes_outstanding', { desks: awaited.map(({ desk }) => desk) }) : undefined;
};

export const hasNoConflict: Guard = ({ state, actor, mandate }) =>
  isConflicted(state, actor, mandate) ? because('conflicted') : undefined;

export const takesTheSeat: Guard = ({ state, task, actor, mandate }) =>
  task?.kind === 'vote' && mandate ? seatRefusal(state, task, actor, mandate) : undefined;
